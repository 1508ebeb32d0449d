package org.mandateledger.store.axonserver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.axoniq.axonserver.grpc.event.Event;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.store.LedgerFiles;
import org.mandateledger.testing.Given;

class LineEventTest {
    @TempDir
    Path temporary;

    @Test
    void aLineMakesTheSameEventEveryTimeAndComesBackFromItByteForByte() {
        Path files = Given.events("[{id: 'op-ceased', type: 'OperationsCeased', operation: 'op', effective: '2015'}]")
                .in(temporary.resolve("events"));
        List<Event> events = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        LedgerFiles.read(files, line -> {
            lines.add(new String(line.copy(), UTF_8));
            events.add(LineEvent.of(line.own()));
            events.add(LineEvent.of(line.own()));
        });

        assertThat(events.getFirst()).isEqualTo(events.getLast());
        assertThat(events.getFirst().getMessageIdentifier()).isEqualTo("op-ceased");
        assertThat(events.getFirst().getAggregateSequenceNumber()).isZero();
        assertThat(events.getFirst().getPayload().getType()).isEqualTo("OperationsCeased");
        assertThat(LineEvent.segment(events.getFirst())).isEqualTo("0001-test.jsonl");
        assertThat(new String(LineEvent.line(events.getFirst()), UTF_8)).isEqualTo(lines.getFirst());
    }
}
