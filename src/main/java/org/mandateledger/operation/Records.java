package org.mandateledger.operation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was recorded, by id and by position. */
interface Records {
    Optional<RecordedEvent> event(String id);

    Optional<RecordedEvent> event(long position);

    /** In order of position, without {@code after}, with {@code last}. */
    Stream<RecordedEvent> between(long after, long last);

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
            public Stream<RecordedEvent> between(long after, long last) {
                return Stream.concat(
                        base.between(after, Math.min(last, known)),
                        further.stream().filter(event -> event.position() > after && event.position() <= last));
            }
        };
    }
}
