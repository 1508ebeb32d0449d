package org.mandateledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlippedBytesTest {
    @TempDir
    Path directory;

    @Test
    void everyFlippedBitAndEveryOverwrittenByteIsFoundByAllAndRepairedByNone() throws IOException {
        Sample.write(directory, "unsoa", 1);
        Sample.write(directory, "unsom", 1, 2);

        int changes = 0;
        for (String name : Sample.contents(directory).keySet()) {
            Path segment = directory.resolve(name);
            byte[] bytes = Files.readAllBytes(segment);
            for (int at = 0; at < bytes.length; at++) {
                byte good = bytes[at];
                for (int bit = 0; bit < 8; bit++) {
                    bytes[at] = (byte) (good ^ 1 << bit);
                    assertFound(segment, bytes, at);
                    changes++;
                }
                for (int value : new int[] {0, '\n', ' ', '}', good ^ 0xff}) {
                    bytes[at] = (byte) value;
                    if (bytes[at] != good) {
                        assertFound(segment, bytes, at);
                        changes++;
                    }
                }
                bytes[at] = good;
            }
            Files.write(segment, bytes);
        }
        assertThat(changes).isGreaterThan(10_000);
        assertThat(LedgerFiles.verify(directory).valid()).isTrue();
    }

    @Test
    void aFlippedBitAnywhereInTheCommittedLedgerIsFound() throws IOException {
        for (Segment segment : Segment.in(Path.of("events"))) {
            Files.copy(segment.file(), Files.createDirectories(directory).resolve(segment.name()));
        }
        List<String> names = List.copyOf(Sample.contents(directory).keySet());
        Random random = new Random(31);
        for (int flip = 0; flip < 100; flip++) {
            Path segment = directory.resolve(names.get(random.nextInt(names.size())));
            byte[] bytes = Files.readAllBytes(segment);
            int at = random.nextInt(bytes.length);
            byte good = bytes[at];
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(segment, bytes);
            assertThatThrownBy(() -> LedgerFiles.read(directory, _ -> {}))
                    .as("%s byte %d", segment, at)
                    .isInstanceOf(InvalidLedger.class);
            bytes[at] = good;
            Files.write(segment, bytes);
        }
        assertThat(LedgerFiles.verify(directory).valid()).isTrue();
    }

    @Test
    void damageToTheLastNewlineAndToTheLineBeforeItTogetherIsStillNotTakenForATornWrite() throws IOException {
        Sample.write(directory, "unsoa", 1, 1);
        Path segment = directory.resolve("0001-unsoa.jsonl");
        byte[] bytes = Files.readAllBytes(segment);
        for (byte end : new byte[] {0, ' ', '}', 'x', '"'}) {
            bytes[bytes.length - 1] = end;
            for (int at = bytes.length / 2 + 10; at < bytes.length - 1; at++) {
                byte good = bytes[at];
                for (byte value : new byte[] {'"', '\\', '{', '}', 'x'}) {
                    bytes[at] = value;
                    assertFound(segment, bytes, at);
                }
                bytes[at] = good;
            }
        }
    }

    private void assertFound(Path segment, byte[] bytes, int at) throws IOException {
        Files.write(segment, bytes);
        Map<String, String> damaged = Sample.contents(directory);
        String where = segment.getFileName() + " byte " + at + " is now " + bytes[at];
        assertThatThrownBy(() -> LedgerFiles.read(directory, _ -> {}))
                .as("reading: %s", where)
                .isInstanceOf(InvalidLedger.class);
        assertThat(LedgerFiles.verify(directory).problems())
                .as("verify: %s", where)
                .isNotEmpty();
        assertThatThrownBy(() -> LedgerFiles.openForWriting(directory))
                .as("opening: %s", where)
                .isInstanceOf(InvalidLedger.class);
        assertThat(Sample.contents(directory)).as(where).isEqualTo(damaged);
    }
}
