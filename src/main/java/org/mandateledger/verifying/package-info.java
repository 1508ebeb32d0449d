/**
 * Whether a ledger, a footnote or a proof is what it claims to be; begin with {@link
 * org.mandateledger.verifying.VerifyAnswer}.
 */
@NullMarked
package org.mandateledger.verifying;

import org.jspecify.annotations.NullMarked;
