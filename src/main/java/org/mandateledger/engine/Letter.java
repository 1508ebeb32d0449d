package org.mandateledger.engine;

import java.time.Instant;
import java.util.Optional;
import org.mandateledger.operation.RecordedEvent;

/**
 * A recorded event that an index could not apply.
 *
 * @param cause what was thrown; empty where it only waits behind another of its subject
 * @param since when this index first met it
 */
public record Letter(RecordedEvent event, Optional<String> cause, Instant since) {}
