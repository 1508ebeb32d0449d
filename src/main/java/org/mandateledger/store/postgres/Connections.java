package org.mandateledger.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/** Connections to the ledger's database, new ones or from a pool. */
@FunctionalInterface
public interface Connections {
    Connection open() throws SQLException;
}
