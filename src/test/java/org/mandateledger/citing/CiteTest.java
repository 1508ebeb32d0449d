package org.mandateledger.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.format.Sha256;
import org.mandateledger.operation.Label;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;
import org.mandateledger.testing.ShellWords;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A footnote for an answer, and whether a ledger bears it out. */
class CiteTest {
    private static final String QUESTION = "as-of 2015-11-08 unsos";

    @TempDir
    Path temporary;

    private Path ledger;

    private static Given told() {
        return Given.events("""
                        [{id: 'unsoa-established', type: 'OperationEstablished', operation: 'unsoa', effective: '2009-01-16',
                          names: [{language: 'en', name: 'UN Support Office for AMISOM', acronym: 'UNSOA'}],
                          kind: 'un-support-office', lead: ['United Nations'], hostAreas: ['SOM']},
                         {id: 'unsoa-commenced', type: 'OperationCommenced', operation: 'unsoa', effective: '2009-01-16',
                          scope: 'all'}]""").then("""
                        [{id: 'unsoa-renamed', type: 'OperationRenamed', operation: 'unsoa', effective: '2015-11-07',
                          names: [{language: 'en', name: 'UN Support Office in Somalia', acronym: 'UNSOS'}]}]""");
    }

    private static Given correctedSince() {
        return told().then("""
                        [{id: 'unsoa-renamed-corrected', type: 'EventCorrected', target: 'unsoa-renamed',
                          effective: '2015-11-07', note: 'The text says the ninth.',
                          replacement: {id: 'unsoa-renamed', type: 'OperationRenamed', operation: 'unsoa',
                            effective: '2015-11-09',
                            names: [{language: 'en', name: 'UN Support Office in Somalia', acronym: 'UNSOS'}]}}]""");
    }

    @BeforeEach
    void record() {
        ledger = told().in(temporary.resolve("events"));
    }

    private Cli cite(String words) {
        return Cli.run(
                ledger,
                Stream.concat(Stream.of("cite"), ShellWords.of(words).stream()).toArray(String[]::new));
    }

    private static Cli verify(Path ledger, String citation) {
        return Cli.run(ledger, "verify", "--cited", citation);
    }

    @Test
    void aFootnoteIsOneLineThatSaysWhatWasAskedOfWhichLedgerAndWhatItAnswered() {
        String head = Cli.run(ledger, "verify", "--format", "csv")
                .out()
                .lines()
                .toList()
                .get(1);

        assertThat(cite(QUESTION).out())
                .hasLineCount(1)
                .contains(
                        "\"unsos on 8 November 2015,\" Mandate Ledger: ",
                        "CC-BY-4.0",
                        "as known on 1 January 2026; question /as-of/2015-11-08/operations/unsos; asOf 2015-11-08; "
                                + "knownAt 2026-01-01T00:01:00.000000Z; ledger 3:"
                                + head.split(",", -1)[3].substring(0, 16)
                                + "; answer sha256:");
    }

    @Test
    void theDigestIsOfTheAnswerItselfWithItsFieldsInOrder() {
        JsonMapper ordered = JsonMapper.builder()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        String answer = Cli.run(ledger, "as-of", "2015-11-08", "unsos", "--format", "json")
                .out();
        String digest = Sha256.hex(
                ordered.writeValueAsString(ordered.readValue(answer, Map.class)).getBytes(StandardCharsets.UTF_8));

        assertThat(cite(QUESTION).out()).contains("answer sha256:" + digest.substring(0, 16) + ".");
        assertThat(cite(QUESTION + " --format bibtex").out()).contains("answer sha256:" + digest);
    }

    @Test
    void itStaysTrueWhenTheLedgerHasLearntBetter() {
        String footnote = cite(QUESTION).out();
        Path grown = correctedSince().in(temporary.resolve("grown"));

        assertThat(verify(grown, footnote)).returns(0, Cli::exit);
        assertThat(Cli.run(grown, "cite", "as-of", "2015-11-08", "unsos").out()).isNotEqualTo(footnote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "as-of 2015-11-08",
                "as-of --host SOM 2015-11-08 --status any --text 'opération & 50%'",
                "as-of 2015-11-08 unsoa --known-at 2026-01-01T00:00:00Z",
                "as-of 2015-11-08 unsos --fields id,status",
                "timeline unsoa unsos --lineage --from 2010-01-01",
                "diff 2015-11-06 2015-11-08",
                "diff 2015-11-08 2015-11-08 --known-at 2026-01-01T00:00:00Z --known-at-2 2026-01-01T00:01:00Z",
                "explain unsos name --as-of 2015-11-08",
                "lineage 'UN Support Office for AMISOM'",
                "supports --as-of 2015-11-08",
                "eligible --as-of 2024-06-01",
                "eligible --as-of 2024-06-01 unsos",
                "expiring --as-of 2015-11-08 --within 1y",
                "drift --from 2009 --to 2015",
                "survey strength --from 2009 --to 2015 --by month",
                "survey decisions --operation unsos",
                "claims --verdict supported",
                "/as-of/2015-11-08/operations/unsos",
                "https://ledger.example/api/v1/as-of/2015-11-08?host=SOM&knownAt=2026-01-01T00:00:00Z"
            })
    void whateverIsCitedIsConfirmedFromEveryForm(String question) {
        Path grown = correctedSince().in(temporary.resolve("grown"));

        for (Style style : Style.values()) {
            Cli cited = cite(question + " --format " + Label.of(style));
            assertThat(cited.exit()).as(cited.err()).isZero();
            Cli verified = verify(grown, cited.out());
            assertThat(verified.exit()).as(cited.out() + verified.err()).isZero();
            assertThat(verified.out()).contains("yes");
        }
    }

    static Stream<UnaryOperator<String>> handlings() {
        return Stream.of(
                footnote -> footnote.replaceAll("(.{37})", "$1\n"),
                footnote -> footnote.replaceAll("(.{23})", "$1\r\n> "),
                footnote ->
                        footnote.replace(' ', '\u00a0').replace('"', '\u201d').replace('-', '\u2011'),
                footnote -> footnote.replace('-', '\u2013').replaceAll("([0-9a-f]{6})", "$1\u00ad\u200b"),
                footnote -> footnote.replace("/", "\\/").replace("&", "\\&amp;"),
                footnote -> "See *note* 3: " + footnote.replaceAll("[.]\\s*$", ""),
                footnote -> footnote.replaceAll("(ledger 3:[0-9a-f]{16})", "$1\u2026")
                        .replaceAll("(sha256:[0-9a-f]{16})", "$1..."),
                footnote -> "question /lineage/nobody; ledger 9:0123456789abcdef; " + footnote);
    }

    @ParameterizedTest
    @MethodSource("handlings")
    void itSurvivesPaper(UnaryOperator<String> handling) {
        String footnote = cite("as-of 2015-11-08 --host SOM --status any").out();

        Cli verified = verify(ledger, handling.apply(footnote));
        assertThat(verified.exit())
                .as(handling.apply(footnote) + verified.err())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ledger 3:              | ledger 7:              | 3 | this ledger ends at 3
                    ledger 3:              | ledger 2:              | 3 | another ledger
                    sha256:                | sha256:0               | 3 | the version of the program
                    00:01:00.000000Z       | 00:00:00.000000Z       | 3 | one of the two was altered
                    ; asOf 20              | ; asOf 19              | 3 | one of the two was altered
                    operations/unsos;      | operations/nobody;     | 3 | is not answered any more
                    operations/unsos;      | operations/--help;     | 3 | is not answered any more
                    question /as-of        | question /as-if        | 3 | is not answered any more
                    ledger 3:              | 3:                     | 2 | ledger POSITION:HASH
                    answer sha256:         | answer                 | 2 | the digest of the answer
                    knownAt 2026-01-01T    | knownAt yesterday      | 2 | it lacks knownAt
                    """)
    void whatDiffersIsSaid(String printed, String altered, int exit, String said) {
        String footnote = cite(QUESTION).out();
        assertThat(footnote).contains(printed);

        Cli verified = verify(ledger, footnote.replace(printed, altered));
        assertThat(verified.exit()).isEqualTo(exit);
        assertThat(verified.err()).contains(said);
    }

    @Test
    void hashesAreNotShortenedBeyondCheckingThem() {
        Cli verified = verify(ledger, cite("").out().replaceAll("(ledger 3:[0-9a-f]{15}).*", "$1."));

        assertThat(verified.exit()).isEqualTo(2);
        assertThat(verified.err()).contains("16 to 64 digits");
    }

    @Test
    void aCitationIsReadFromAFile() throws Exception {
        Path file = Files.writeString(
                temporary.resolve("note.bib"),
                cite(QUESTION + " --format bibtex").out());

        assertThat(verify(ledger, "@" + file).exit()).isZero();
        assertThat(verify(ledger, "@" + temporary.resolve("none.bib")))
                .returns(4, Cli::exit)
                .satisfies(it -> assertThat(it.err()).contains("there is no file"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    as-of 2015-11-08 unsox        | 4 | near it: unsoa, unsos
                    as-of 2015-11                 | 2 | is not a plain day
                    as-of 2015-11-08 --hots SOM   | 2 | --hots
                    publish                       | 2 | one of these can: as-of, timeline
                    claims --claims seeds/claims  | 2 | leave it out
                    /as-off/2015-11-08            | 4 | give an address such as
                    /lineage/--ledger=x           | 2 | is no day, operation or field
                    /lineage/@%2Fetc%2Fhostname   | 4 | no operation is called '@/etc/hostname'
                    /lineage/100%                 | 2 | is not well encoded
                    as-of 2015-11-08 --format odt | 2 | text, bibtex, csl-json, ris
                    """)
    void whatCannotBeCitedIsSaid(String question, int exit, String said) {
        Cli cited = cite(question);

        assertThat(cited.err()).contains(said).doesNotContain("\tat ");
        assertThat(cited.exit()).isEqualTo(exit);
        assertThat(cited.out()).isEmpty();
    }

    @Test
    void aDayThatIsNotOverMeansTheLastEventRecorded() {
        assertThat(cite(QUESTION + " --known-at " + LocalDate.now(ZoneOffset.UTC))
                        .out())
                .isEqualTo(cite(QUESTION).out());
    }

    @Test
    void ofAnEmptyLedgerThereIsNothingToCite() {
        ledger = temporary.resolve("empty");
        assertThat(ledger.toFile().mkdir()).isTrue();

        assertThat(cite(""))
                .returns(4, Cli::exit)
                .satisfies(it -> assertThat(it.err()).contains("is empty"));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void wordsAndTheirAddressAreCitedAlike(Style style) {
        String format = " --format " + Label.of(style);
        assertThat(cite("diff 2015-11-06 2015-11-08" + format).out())
                .isEqualTo(cite("/api/v1/diff?to=2015-11-08&from=2015-11-06" + format)
                        .out());
        assertThat(Arrays.asList(cite(QUESTION + format).out().split("\n"))).noneMatch(line -> line.contains("\t"));
    }
}
