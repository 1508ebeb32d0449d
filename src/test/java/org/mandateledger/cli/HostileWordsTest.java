package org.mandateledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;

/** Whatever is typed, a command answers or says what is wrong. The seed is fixed: a failure comes again. */
class HostileWordsTest {
    private static final List<String> QUESTIONS = List.of(
            "as-of %s",
            "as-of %s north",
            "as-of 2015-11-08 %s",
            "as-of 2015-11-08 --known-at %s",
            "as-of 2015-11-08 --kind %s",
            "as-of 2015-11-08 --host %s --fields %s",
            "as-of 2015-11-08 --text %s --format %s",
            "timeline %s",
            "timeline north --from %s --to %s",
            "diff %s 2015-11-08",
            "diff 2015-11-08 2015-11-09 --known-at-2 %s",
            "explain north %s --as-of 2015-11-08",
            "explain north name --as-of %s",
            "lineage %s",
            "supports --as-of %s",
            "eligible --as-of %s",
            "expiring --as-of 2015-11-08 --within %s",
            "drift --from %s --to 2020",
            "survey %s",
            "survey decisions --operation %s",
            "claims --source %s",
            "cite as-of %s",
            "verify --cited %s",
            "export --format %s",
            "export --format ics --from %s",
            "export --format csv --table %s",
            "reconcile %s --as %s",
            "completion %s",
            "man %s",
            "%s");

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "--",
            "---",
            "--help --help",
            "@",
            "@/etc/passwd",
            "0",
            "-1",
            "9".repeat(400),
            "1e999",
            "NaN",
            "2015-02-30",
            "2015-13-01",
            "2015",
            "2015-33",
            "99999-01-01",
            "-0001-01-01",
            "../../../etc/passwd",
            "%s%n%x",
            "$(id)",
            "`id`",
            "';--",
            "\"",
            "\u202E",
            "é̂",
            "💩".repeat(50),
            "a".repeat(10_000),
            "null",
            "north.north",
            "mandate..until",
            "[0]",
            "{}",
            "*",
            "north",
            "NORTH",
            "nörth");

    @TempDir
    Path directory;

    @BeforeEach
    void aLedger() {
        Given.events("""
                        [{type: 'OperationEstablished', operation: 'north', effective: '2010-01-01',
                          names: [{language: 'en', name: 'Mission in the North', acronym: 'NORTH'}],
                          kind: 'regional', lead: ['African Union'], hostAreas: ['SOM']}]""").in(directory);
    }

    @Test
    void everyWordInEveryPlaceIsAnsweredOrRefused() {
        Random random = new Random(2015);
        for (String question : QUESTIONS) {
            for (String word : WORDS) {
                List<String> arguments = new ArrayList<>();
                for (String part : question.split(" ")) {
                    arguments.add(part.equals("%s") ? word : part);
                }
                if (random.nextBoolean()) {
                    arguments.add(WORDS.get(random.nextInt(WORDS.size())));
                }
                Cli said = Cli.run(directory, arguments.toArray(String[]::new));
                assertThat(said.exit()).as(arguments + "\n" + said.err()).isIn(0, 2, 3, 4, 5);
                assertThat(said.out() + said.err())
                        .as(arguments.toString())
                        .doesNotContain("Exception")
                        .doesNotContain("\tat ");
                if (said.exit() != 0 && said.exit() != 5) {
                    assertThat(said.err()).as(arguments.toString()).isNotBlank();
                }
            }
        }
    }
}
