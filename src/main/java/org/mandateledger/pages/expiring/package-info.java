/** The mandates that run out soon, and the calendar that tells of them. */
@NullMarked
package org.mandateledger.pages.expiring;

import org.jspecify.annotations.NullMarked;
