/** One operation, whole: as it was on a day, and its history. */
@NullMarked
package org.mandateledger.pages.operation;

import org.jspecify.annotations.NullMarked;
