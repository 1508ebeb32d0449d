@NullMarked
package org.mandateledger.pages.ledger;

import org.jspecify.annotations.NullMarked;
