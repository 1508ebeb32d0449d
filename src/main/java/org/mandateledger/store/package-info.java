/**
 * The ledger as bytes: lines in a chain of hashes ({@link org.mandateledger.store.Chain}), in files
 * ({@link org.mandateledger.store.LedgerFiles}) or wherever a {@link org.mandateledger.store.LedgerStore} keeps them, the
 * tree over them, and the way into memory ({@link org.mandateledger.store.LedgerLoader}). A line is checked in
 * {@code Chain}, whoever reads it.
 */
@NullMarked
package org.mandateledger.store;

import org.jspecify.annotations.NullMarked;
