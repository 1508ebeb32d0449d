package org.mandateledger.recording;

import java.time.Instant;
import java.util.Optional;

/** What was recorded under an id, and what has become of it? */
public record EventQuery(String id, Optional<Instant> knownAt) {}
