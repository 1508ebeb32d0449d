/** A third party's table held against the ledger, row by row. What its columns mean is data: a mapping. */
@NullMarked
package org.mandateledger.reconciling;

import org.jspecify.annotations.NullMarked;
