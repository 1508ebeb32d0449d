package org.mandateledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterTest {
    private static final int KILLS = 50;

    @TempDir
    Path directory;

    @Test
    void everyAcknowledgedBatchSurvivesFiftyKillsAndNoHalfBatchDoes() throws Exception {
        Random random = new Random(20261122);
        List<String> acknowledged = new ArrayList<>();
        OtherProcess next = OtherProcess.appending(directory);
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                OtherProcess writer = next;
                writer.proceed();
                next = OtherProcess.appending(directory);
                int batches = 1 + random.nextInt(15);
                for (int i = 0; i < batches; i++) {
                    acknowledged.add(writer.says());
                }
                Thread.sleep(0, random.nextInt(900_000));
                acknowledged.addAll(writer.kill());
                writer.close();
                assertThat(acknowledged).allMatch(line -> line.matches("\\d+ [0-9a-f]{64}"));
                assertAllThere(acknowledged);
            }
        } finally {
            next.close();
        }
        assertThat(LedgerFiles.verify(directory).problems()).isEmpty();
        assertThat(Sample.write(directory, "unsoa", 1).position()).isGreaterThan(KILLS);
    }

    private void assertAllThere(List<String> acknowledged) {
        Map<Long, String> hashes = new HashMap<>();
        int[] openParts = {0};
        LedgerFiles.read(directory, line -> {
            String text = new String(line.copy(), StandardCharsets.UTF_8);
            hashes.put(line.position(), text.substring(text.length() - 66, text.length() - 2));
            int part = text.indexOf("\"part\":[") + 8;
            openParts[0] = text.charAt(part + 2) - text.charAt(part);
        });
        assertThat(openParts[0]).as("parts missing from the last batch").isZero();
        for (String line : acknowledged) {
            String[] positionAndHash = line.split(" ", 2);
            assertThat(hashes.get(Long.parseLong(positionAndHash[0]))).isEqualTo(positionAndHash[1]);
        }
    }
}
