/** Correcting and retracting an event. */
@NullMarked
package org.mandateledger.pages.correcting;

import org.jspecify.annotations.NullMarked;
