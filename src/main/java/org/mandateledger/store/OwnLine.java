package org.mandateledger.store;

import java.time.Instant;

/**
 * A line by itself, which can be kept.
 *
 * @param bytes its UTF-8 bytes and no others, hash included, newline not
 */
@SuppressWarnings("ArrayRecordComponent")
public record OwnLine(String segment, int lineNumber, long position, Instant recorded, byte[] bytes) {}
