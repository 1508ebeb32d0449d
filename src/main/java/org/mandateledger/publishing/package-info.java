/** The files that are published from a ledger; begin with {@link org.mandateledger.publishing.Publication}. */
@NullMarked
package org.mandateledger.publishing;

import org.jspecify.annotations.NullMarked;
