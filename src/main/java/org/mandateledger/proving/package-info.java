/**
 * Evidence for those who do not trust whoever keeps the ledger: signed checkpoints ({@link
 * org.mandateledger.proving.Checkpoint}) and proofs under them ({@link org.mandateledger.proving.Proof}).
 */
@NullMarked
package org.mandateledger.proving;

import org.jspecify.annotations.NullMarked;
