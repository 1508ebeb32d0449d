/** The way of a ledger's files into another store; begin with {@link org.mandateledger.importing.ImportCommand}. */
@NullMarked
package org.mandateledger.importing;

import org.jspecify.annotations.NullMarked;
