package org.mandateledger.history;

import java.time.LocalDate;
import org.mandateledger.time.Reading;

/**
 * Where two histories of one subject first say different things.
 *
 * @param position the first state of knowledge in which they do
 * @param day the first day, in that state
 */
public record Divergence(long position, LocalDate day, Reading reading) {}
