/** The ledger in the rows of a PostgreSQL database; begin with {@link org.mandateledger.store.postgres.PostgresLedger}. */
@NullMarked
package org.mandateledger.store.postgres;

import org.jspecify.annotations.NullMarked;
