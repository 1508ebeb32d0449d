/**
 * What sources claim, checked against what the ledger holds: a claim and its question are written, its verdict is
 * computed.
 */
@NullMarked
package org.mandateledger.claims;

import org.jspecify.annotations.NullMarked;
