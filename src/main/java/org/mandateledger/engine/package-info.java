/**
 * Axon on each of the stores, and the ledger in memory that every answer is made from; begin with {@link
 * org.mandateledger.engine.ServingLedger}.
 */
@NullMarked
package org.mandateledger.engine;

import org.jspecify.annotations.NullMarked;
