/**
 * The words of time: historical dates as people write them down, spans of days, the two axes of every question.
 * Needs nothing but {@code java.*}.
 */
@NullMarked
package org.mandateledger.time;

import org.jspecify.annotations.NullMarked;
