package org.mandateledger.operation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was recorded, by id and by position. */
interface Records {
    Optional<RecordedEvent> event(String id);

    Optional<RecordedEvent> event(long position);

    Stream<RecordedEvent> upTo(long position);

    /** Those up to a position and further ones, which are not recorded. */
    default Records with(long known, List<RecordedEvent> further) {
        Records base = this;
        return new Records() {
            @Override
            public Optional<RecordedEvent> event(String id) {
                return further.stream()
                        .filter(event -> event.event().id().equals(id))
                        .findFirst()
                        .or(() -> base.event(id).filter(event -> event.position() <= known));
            }

            @Override
            public Optional<RecordedEvent> event(long position) {
                return further.stream()
                        .filter(event -> event.position() == position)
                        .findFirst()
                        .or(() -> position <= known ? base.event(position) : Optional.empty());
            }

            @Override
            public Stream<RecordedEvent> upTo(long position) {
                return Stream.concat(
                        base.upTo(Math.min(position, known)),
                        further.stream().filter(event -> event.position() <= position));
            }
        };
    }
}
