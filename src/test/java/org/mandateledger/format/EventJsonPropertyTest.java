package org.mandateledger.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
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
    void aLineDecodedTokenByTokenIsTheSameEvent() {
        qt().withExamples(4_000).forAll(types(), longs().all()).checkAssert((type, seed) -> {
            RecordedEvent recorded = new RandomEvents(seed).recorded(type);
            byte[] line = EventJson.json(recorded).toString().getBytes(StandardCharsets.UTF_8);
            assertThat(new LineDecoder().asWritten(line, 0, line.length, recorded.recorded()))
                    .contains(recorded);
        });
    }

    @Test
    void aDamagedLineMeansTheSameHoweverItIsDecoded() {
        qt().withExamples(10_000).forAll(types(), longs().all()).checkAssert((type, seed) -> {
            RecordedEvent recorded = new RandomEvents(seed).recorded(type);
            byte[] line = damaged(EventJson.json(recorded).toString(), new Random(seed));
            Optional<RecordedEvent> decoded = new LineDecoder().asWritten(line, 0, line.length, recorded.recorded());
            decoded.ifPresent(
                    event -> assertThat(EventJson.recorded(line).event()).isEqualTo(event.event()));
        });
    }

    /** One byte behind the positions and the instant, which the store reads, is another, gone or doubled; or several gone. */
    private static byte[] damaged(String line, Random random) {
        StringBuilder text = new StringBuilder(line);
        int after = line.indexOf("\"id\"");
        int at = after + random.nextInt(text.length() - after);
        switch (random.nextInt(4)) {
            case 0 -> text.setCharAt(at, "\"{}[],:0-9aXnull\\ ".charAt(random.nextInt(18)));
            case 1 -> text.deleteCharAt(at);
            case 2 -> text.insert(at, text.charAt(at));
            default -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(30)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
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
