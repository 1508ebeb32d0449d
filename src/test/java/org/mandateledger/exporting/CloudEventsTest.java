package org.mandateledger.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.drawing.Story;
import org.mandateledger.testing.Given;
import tools.jackson.databind.JsonNode;

class CloudEventsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    @Test
    void anEventIsOneWithItsNameAndItsOwnId() {
        Path ledger = Story.told().in(temporary);
        CloudEvent first =
                Readers.cloudEvents(Exported.bytes(ledger, "cloudevents")).getFirst();
        assertThat(first.getSpecVersion()).isEqualTo(SpecVersion.V1);
        assertThat(first.getId()).isEqualTo("msn-established@1");
        assertThat(first.getType()).isEqualTo("org.mandateledger.OperationEstablished.v1");
        assertThat(first.getSource()).hasToString("urn:mandate-ledger:events");
        assertThat(first.getSubject()).isEqualTo("mission");
        assertThat(Objects.requireNonNull(first.getTime()).toInstant()).isEqualTo(Given.recorded(1));
        JsonNode data =
                Readers.json(new String(Objects.requireNonNull(first.getData()).toBytes(), StandardCharsets.UTF_8));
        assertThat(data.path("id").asString()).isEqualTo("msn-established");
        assertThat(data.path("position").asInt()).isEqualTo(1);
    }

    @Test
    void noTwoHaveTheSameId() {
        List<String> ids = Readers.cloudEvents(Exported.bytes(Path.of("events"), "cloudevents")).stream()
                .map(CloudEvent::getId)
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(1000);
    }

    @Test
    void aLedgerOfNothingIsABatchOfNone() {
        Path ledger = Story.told().in(temporary);
        assertThat(Readers.cloudEvents(Exported.bytes(ledger, "cloudevents", "--from", "2100-01-01")))
                .isEmpty();
    }
}
