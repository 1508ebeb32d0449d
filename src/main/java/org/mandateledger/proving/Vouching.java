package org.mandateledger.proving;

import java.util.Optional;

/**
 * Who has to stand behind a checkpoint.
 *
 * @param verifier the key that must have signed it; empty: no signature is checked
 * @param origin the ledger that it must be of; empty: the one that the key is named after
 */
public record Vouching(Optional<String> verifier, Optional<String> origin) {}
