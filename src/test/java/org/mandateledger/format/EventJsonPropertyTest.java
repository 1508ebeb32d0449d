package org.mandateledger.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.RecordedEvent;
import org.quicktheories.core.Gen;

class EventJsonPropertyTest {

    private static Gen<EventType> types() {
        return integers()
                .between(0, EventType.all().size() - 1)
                .map(i -> EventType.all().get(i))
                .describedAs(EventType::name);
    }

    @Test
    void anEventComesBackFromItsJsonAndIsWrittenThereAgainByteForByte() {
        qt().withExamples(4_000).forAll(types(), longs().all()).checkAssert((type, seed) -> {
            Event event = new RandomEvents(seed).event(type);
            String written = EventJson.json(event).toString();
            Event read = EventJson.file(written).getFirst();
            assertThat(read).isEqualTo(event);
            assertThat(EventJson.json(read).toString()).isEqualTo(written);
        });
    }

    @Test
    void aLineOfTheLedgerComesBackByteForByteWithAllOfItsRecording() {
        qt().withExamples(2_000).forAll(types(), longs().all()).checkAssert((type, seed) -> {
            RecordedEvent recorded = new RandomEvents(seed).recorded(type);
            String line = EventJson.json(recorded).toString();
            RecordedEvent read = EventJson.recorded(line.getBytes(StandardCharsets.UTF_8));
            assertThat(read).isEqualTo(recorded);
            assertThat(EventJson.line(read)).isEqualTo(EventJson.line(recorded));
            assertThat(line).startsWith(new String(EventJson.line(read), StandardCharsets.UTF_8).replaceAll("}$", ""));
        });
    }

    @Test
    void everyEventAndEveryLineIsValidByItsSchema() {
        qt().withExamples(1_000).forAll(types(), longs().all()).checkAssert((type, seed) -> {
            RecordedEvent recorded = new RandomEvents(seed).recorded(type);
            assertThat(Schemas.faults(EventJson.json(recorded).toString(), type.name(), type.version()))
                    .isEmpty();
            assertThat(Schemas.faults(EventJson.json(recorded.event()).toString(), type.name(), type.version()))
                    .isEmpty();
        });
    }

    @Test
    void anIdLeftOutIsDerivedFromWhatIsSaidHoweverItIsWritten() {
        qt().forAll(types(), longs().all()).checkAssert((type, seed) -> {
            var json = EventJson.json(new RandomEvents(seed).event(type));
            json.remove("id");
            Event derived = EventJson.event(json);
            var turned = json.objectNode();
            json.propertyNames().stream().sorted().forEach(name -> turned.set(name, json.get(name)));
            turned.remove("version");
            assertThat(EventJson.event(turned)).isEqualTo(derived);
            assertThat(EventJson.event(json.put("note", "said otherwise")).id()).isNotEqualTo(derived.id());
        });
    }
}
