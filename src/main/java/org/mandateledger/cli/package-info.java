/**
 * What commands share: their frame ({@link org.mandateledger.cli.CommandFrame}), the ledger that they are about ({@link
 * org.mandateledger.cli.Place}) and the forms of their answers ({@link org.mandateledger.cli.Output}).
 */
@NullMarked
package org.mandateledger.cli;

import org.jspecify.annotations.NullMarked;
