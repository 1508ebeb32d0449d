/**
 * What only a complete ledger can tell of all operations together: how many were at work, how strong they were allowed to
 * be, how long their mandates were to run, and which decisions changed them.
 */
@NullMarked
package org.mandateledger.survey;

import org.jspecify.annotations.NullMarked;
