package org.mandateledger.operation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was recorded, by id and by position. */
interface Records {
    Optional<RecordedEvent> event(String id);

    Optional<RecordedEvent> event(long position);

    Stream<RecordedEvent> upTo(long position);

    /** These and further ones, which are not recorded. */
    default Records with(List<RecordedEvent> further) {
        Records base = this;
        return new Records() {
            @Override
            public Optional<RecordedEvent> event(String id) {
                return further.stream()
                        .filter(event -> event.event().id().equals(id))
                        .findFirst()
                        .or(() -> base.event(id));
            }

            @Override
            public Optional<RecordedEvent> event(long position) {
                return further.stream()
                        .filter(event -> event.position() == position)
                        .findFirst()
                        .or(() -> base.event(position));
            }

            @Override
            public Stream<RecordedEvent> upTo(long position) {
                return Stream.concat(
                        base.upTo(position), further.stream().filter(event -> event.position() <= position));
            }
        };
    }
}
