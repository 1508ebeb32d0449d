/** What was recorded, change set by change set, and each event by itself. */
@NullMarked
package org.mandateledger.pages.ledger;

import org.jspecify.annotations.NullMarked;
