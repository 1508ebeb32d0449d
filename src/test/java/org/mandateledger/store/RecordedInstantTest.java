package org.mandateledger.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedInstantTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T10:15:30Z",
                "2026-11-22T10:15:30.1Z",
                "2026-11-22T10:15:30.000001Z",
                "2026-11-22T10:15:30.123456789Z",
                "2024-02-29T23:59:59Z",
                "1969-12-31T23:59:59.999999Z"
            })
    void readsWhatTheLibraryReads(String text) {
        assertThat(parsed("xx" + text + "yy", 2, text.length())).isEqualTo(Instant.parse(text));
    }

    @Test
    void readsBackEveryInstantAsWritten() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            Instant instant = Instant.ofEpochSecond(random.nextLong(8_000_000_000L), random.nextInt(1_000_000_000));
            assertThat(parsed(instant.toString(), 0, instant.toString().length()))
                    .isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-11-22",
                "2026-11-22T10:15:30",
                "2026-11-22T10:15Z",
                "2026-11-22 10:15:30Z",
                "2026-11-22T10:15:30+00:00",
                "2026-13-22T10:15:30Z",
                "2026-02-29T10:15:30Z",
                "2026-11-22T24:00:00Z",
                "2026-11-22T10:60:30Z",
                "2026-11-22T10:15:60Z",
                "2026-11-22T10:15:30.Z",
                "2026-11-22T10:15:30.1234567890Z",
                "2026-11-22T10:15:30.12x4Z",
                "2026-11-22T10:15:30,123Z"
            })
    void readsNothingElse(String text) {
        assertThat(RecordedInstant.parse(text.getBytes(UTF_8), 0, text.length()))
                .isEmpty();
    }

    private static Instant parsed(String text, int from, int length) {
        return RecordedInstant.parse(text.getBytes(UTF_8), from, from + length).orElseThrow();
    }
}
