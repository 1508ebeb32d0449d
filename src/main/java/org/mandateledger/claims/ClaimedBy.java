package org.mandateledger.claims;

import java.util.List;

/**
 * What one source claims: a file of {@code seeds/claims}.
 *
 * @param source its id in the bibliography
 * @param note what kind of errors it has, soberly
 */
record ClaimedBy(String source, String note, List<Claim> claims) {}
