package org.mandateledger.proving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.LedgerFolder;
import org.mandateledger.store.StoreFailed;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is handed to outsiders, checked as they would; and that whatever was tampered with is found. */
class EvidenceTest {
    private static final String RENAMED = """
            [{id: '%1$s', type: 'OperationRenamed', operation: 'force', effective: '2008-01-01',
              names: [{language: 'en', name: 'Force %1$s'}]}]
            """;

    @TempDir
    Path temporary;

    private Path ledger;
    private Path key;
    private String verifier;

    @BeforeEach
    void aLedgerOfFiveLinesAndAKey() {
        ledger = given("one", "two", "three", "four").in(temporary.resolve("events"));
        key = temporary.resolve("ledger.key");
        verifier = Cli.run(ledger, "checkpoint", "--new-key", key.toString(), "--origin", "ledger.example/test")
                .out();
    }

    @Test
    void aKeyIsReadableByItsOwnerOnlyAndNeverOverwritten() throws IOException {
        String secret = Files.readString(key);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(secret).startsWith("PRIVATE+KEY+ledger.example/test+");
        assertThat(verifier).startsWith("ledger.example/test+");

        Cli again = Cli.run(ledger, "checkpoint", "--new-key", key.toString());

        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("is there already");
        assertThat(Files.readString(key)).isEqualTo(secret);
    }

    @Test
    void aCheckpointIsANoteThatOthersCanVerify() throws Exception {
        String note = Cli.run(ledger, "checkpoint", "--key", key.toString()).out();

        assertThat(note)
                .startsWith("ledger.example/test\n5\n%s\n\n— ledger.example/test "
                        .formatted(Independent.root(Independent.lines(ledger))));
        assertThat(Independent.isSigned(note, verifier)).isTrue();
        assertThat(Independent.isSigned(note.replace("\n5\n", "\n6\n"), verifier))
                .isFalse();
    }

    @Test
    void withoutAKeyItIsNotSigned() throws IOException {
        assertThat(Cli.run(ledger, "checkpoint").out())
                .isEqualTo("mandate-ledger\n5\n%s\n".formatted(Independent.root(Independent.lines(ledger))));
    }

    @Test
    void everyLineIsProvedInEveryTreeThatHasIt() throws IOException {
        List<String> lines = Independent.lines(ledger);
        List<String> events = List.of("established", "one", "two", "three", "four");
        for (int size = 1; size <= lines.size(); size++) {
            for (int index = 0; index < size; index++) {
                JsonNode proof = proof("prove", events.get(index), "--size", Integer.toString(size));

                List<String> first = lines.subList(0, size);
                assertThat(proof.path("line").asString()).isEqualTo(lines.get(index));
                assertThat(proof.path("index").asInt()).isEqualTo(index);
                assertThat(proof.path("size").asInt()).isEqualTo(size);
                assertThat(proof.path("root").asString()).isEqualTo(Independent.root(first));
                assertThat(hashes(proof)).isEqualTo(Independent.path(index, first));
                assertThat(verify(proof.toString()).exit()).isZero();
            }
        }
        assertThat(proof("prove", "two")).isEqualTo(proof("prove", "two", "--size", "5"));
    }

    @Test
    void everyTreeIsProvedToBeginWithEveryEarlierOne() throws IOException {
        List<String> lines = Independent.lines(ledger);
        for (int to = 1; to <= lines.size(); to++) {
            for (int from = 1; from <= to; from++) {
                JsonNode proof = proof("prove", "--from", Integer.toString(from), "--to", Integer.toString(to));

                assertThat(proof.path("fromRoot").asString()).isEqualTo(Independent.root(lines.subList(0, from)));
                assertThat(proof.path("toRoot").asString()).isEqualTo(Independent.root(lines.subList(0, to)));
                assertThat(hashes(proof)).isEqualTo(Independent.grown(from, lines.subList(0, to), true));
                assertThat(verify(proof.toString()).exit()).isZero();
            }
        }
        assertThat(proof("prove", "--from", "2")).isEqualTo(proof("prove", "--from", "2", "--to", "5"));
    }

    @ParameterizedTest
    @CsvSource({
        "prove --from 0, 2, from is 0; give a number of lines from 1 to 5",
        "prove --from 3 --to 6, 2, to is 6; give a number of lines from 3 to 5",
        "prove two --size 2, 2, size is 2; give a number of lines from 3 to 5",
        "prove, 2, say what to prove",
        "prove two --from 1, 2, say what to prove",
        "prove twoo, 4, there is no event 'twoo'",
        "checkpoint --key no-such-file, 4, --new-key",
        "checkpoint --new-key no-such-folder/key, 2, name a file in a folder that is there",
        "checkpoint --store axon-server --url localhost:99999, 2, give the server's host and port",
        "verify --verifier a+b+c, 2, --checkpoint FILE"
    })
    void whatCannotBeProvedIsRefusedWithTheRemedy(String command, int exit, String said) {
        Cli run = Cli.run(ledger, command.split(" "));

        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.err()).contains(said);
    }

    @Test
    void aLedgerThatOnlyGrewContinuesItsCheckpoint() throws IOException {
        Path checkpoint = checkpoint();
        Path grown = given("one", "two", "three", "four", "five").in(temporary.resolve("grown"));

        Cli run = continues(grown, checkpoint, verifier);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("ledger.example/test").contains("good");
        assertThat(continues(grown, checkpoint).out()).contains("not checked");
    }

    @Test
    void aForkOfTheSameSizeIsFound() throws IOException {
        Path forked = given("one", "two", "other", "four").in(temporary.resolve("forked"));

        assertThat(continues(forked, checkpoint(), verifier))
                .returns(3, Cli::exit)
                .satisfies(run -> assertThat(run.err()).contains("they are not those that were signed"));
    }

    @Test
    void linesDroppedFromTheEndAreMissed() throws IOException {
        Path shorter = given("one", "two", "three").in(temporary.resolve("shorter"));

        assertThat(continues(shorter, checkpoint(), verifier))
                .returns(3, Cli::exit)
                .satisfies(run -> assertThat(run.err()).contains("the checkpoint has 5 lines, this ledger only 4"));
    }

    @Test
    void aLineDroppedOrChangedInTheMiddleIsFound() throws IOException {
        Path checkpoint = checkpoint();
        Path segment = ledger.resolve("0001-test.jsonl");
        String written = Files.readString(segment);

        Files.writeString(segment, written.replace("Force two", "Farce two"));
        assertThat(continues(ledger, checkpoint, verifier))
                .returns(3, Cli::exit)
                .satisfies(run -> assertThat(run.err()).contains("0001-test.jsonl line 3", "wrong hash"));

        List<String> lines = written.lines().toList();
        Files.writeString(segment, written.replace(lines.get(2) + "\n", ""));
        assertThat(continues(ledger, checkpoint, verifier))
                .returns(3, Cli::exit)
                .satisfies(run -> assertThat(run.err()).contains("0001-test.jsonl line 3", "position"));

        Files.writeString(segment, written);
        assertThat(continues(ledger, checkpoint, verifier).exit()).isZero();
    }

    /** Whoever keeps a ledger can seal it anew: its chain is whole, and only a checkpoint tells. */
    @Test
    void aLedgerThatWasRewrittenWithAllItsHashesIsFound() throws IOException {
        Path checkpoint = checkpoint();
        Path changed = given("one", "other", "three", "four", "five").in(temporary.resolve("changed"));
        Path dropped = given("one", "three", "four", "five").in(temporary.resolve("dropped"));

        for (Path rewritten : List.of(changed, dropped)) {
            assertThat(Cli.run(rewritten, "verify").exit()).isZero();
            assertThat(continues(rewritten, checkpoint, verifier))
                    .returns(3, Cli::exit)
                    .satisfies(run -> assertThat(run.err())
                            .contains("the first 5 lines have the root", "they are not those that were signed"));
        }
    }

    @Test
    void aCheckpointThatSomebodyElseSignedOrThatWasAlteredIsNotTheVerifiers() throws IOException {
        Path checkpoint = checkpoint();
        String other = Cli.run(
                        ledger,
                        "checkpoint",
                        "--new-key",
                        temporary.resolve("other.key").toString(),
                        "--origin",
                        "ledger.example/test")
                .out();

        assertThat(continues(ledger, checkpoint, other))
                .returns(3, Cli::exit)
                .satisfies(run -> assertThat(run.err()).contains("has not signed it with this key"));

        Files.writeString(checkpoint, Files.readString(checkpoint).replaceFirst("ledger", "lodger"));
        assertThat(continues(ledger, checkpoint, verifier))
                .returns(3, Cli::exit)
                .satisfies(run -> assertThat(run.out()).contains("forged"));
    }

    @Test
    void aKeyThatSignsForTwoLedgersVouchesForTheOneThatIsMeant() throws IOException {
        Path checkpoint = Files.writeString(
                temporary.resolve("checkpoint"),
                Cli.run(ledger, "checkpoint", "--key", key.toString(), "--origin", "ledger.example/other")
                        .out());
        Path proof = Files.writeString(
                temporary.resolve("proof"), proof("prove", "two").toString());

        for (Cli run : List.of(continues(ledger, checkpoint, verifier), under(ledger, checkpoint, proof))) {
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.err())
                    .contains("the checkpoint is of ledger.example/other, not of ledger.example/test")
                    .contains("--origin ledger.example/other");
        }
        assertThat(Cli.run(
                                ledger,
                                "verify",
                                "--checkpoint",
                                checkpoint.toString(),
                                "--verifier",
                                verifier,
                                "--origin",
                                "ledger.example/other")
                        .exit())
                .isZero();
    }

    @Test
    void anAnswerUnderACheckpointSaysWhoseItIsAndWhetherAnybodySignedIt() throws IOException {
        Path checkpoint = checkpoint();
        Path proof = Files.writeString(
                temporary.resolve("proof"), proof("prove", "two").toString());

        assertThat(under(ledger, checkpoint, proof).out())
                .contains("ledger.example/test")
                .contains("good");
        Cli unchecked = Cli.run(ledger, "verify", "--proof", proof.toString(), "--checkpoint", checkpoint.toString());
        assertThat(unchecked.exit()).isZero();
        assertThat(unchecked.out()).contains("ledger.example/test").contains("not checked");
        assertThat(unchecked.err()).contains("nobody's signature was checked; say who must have signed: --verifier");

        Files.writeString(checkpoint, Cli.run(ledger, "checkpoint").out());
        assertThat(Cli.run(ledger, "verify", "--checkpoint", checkpoint.toString()))
                .returns(0, Cli::exit)
                .satisfies(run -> assertThat(run.err()).contains("nobody's signature was checked"));
    }

    @Test
    void aProofIsCheckedUnderACheckpointWithoutAnyLedger() throws IOException {
        Path checkpoint = checkpoint();
        Path nowhere = temporary.resolve("nowhere");
        Path proof = Files.writeString(
                temporary.resolve("proof"), proof("prove", "two").toString());

        Cli run = under(nowhere, checkpoint, proof);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("event two is line 3 of the first 5");

        Files.writeString(proof, proof("prove", "--from", "2").toString());
        assertThat(under(nowhere, checkpoint, proof).exit()).isZero();

        Files.writeString(proof, proof("prove", "two", "--size", "4").toString());
        assertThat(under(nowhere, checkpoint, proof))
                .returns(3, Cli::exit)
                .satisfies(it -> assertThat(it.err()).contains("ask for a proof at its size"));
    }

    @Test
    void anEventWhoseLineTheStoreNoLongerHasIsNotProved() {
        Given longer = given("one", "two");
        LedgerFolder putBack = new LedgerFolder(given("one").in(temporary.resolve("put-back")));
        RecordedEvent lost = longer.now().event("two").orElseThrow();

        assertThatThrownBy(() -> Proofs.line(putBack, lost))
                .isInstanceOf(StoreFailed.class)
                .hasMessageContaining("does not have position 3")
                .hasMessageContaining("start the program again");
    }

    @Test
    void aProofOfAForkHoldsInItselfAndNotInThisLedger() throws IOException {
        Path forked = given("one", "two", "other", "four").in(temporary.resolve("forked"));
        String proof = Cli.run(forked, "prove", "other").out();

        assertThat(verify(proof))
                .returns(3, Cli::exit)
                .satisfies(run -> assertThat(run.err()).contains("has another root at size 5"));
    }

    @ParameterizedTest
    @CsvSource({"prove --from 2, 5", "prove four, 5", "prove --from 4, 4"})
    void aProofOfMoreLinesThanALedgerHasDoesNotHoldInIt(String command, int size) {
        Path shorter = given("one", "two").in(temporary.resolve("shorter"));

        assertThat(verify(shorter, proof(command.split(" ")).toString()))
                .returns(3, Cli::exit)
                .satisfies(run -> assertThat(run.err())
                        .contains("the proof speaks of the first %d lines, which".formatted(size))
                        .contains("of size 3 does not have. Remedy: restore"));
    }

    @ParameterizedTest
    @CsvSource({
        "Force two, Farce two, the hashes do not lead from the line to the root",
        "'\"event\":\"two\"', '\"event\":\"three\"', the line is not that of event three",
        "'\"index\":2', '\"index\":1', the hashes do not lead from the line to the root",
        "'\"size\":5', '\"size\":4', has another root at size 4"
    })
    void anAlteredProofDoesNotHold(String written, String altered, String said) {
        String proof = proof("prove", "two").toString();
        assertThat(proof).contains(written);

        assertThat(verify(proof.replace(written, altered)))
                .returns(3, Cli::exit)
                .satisfies(run -> assertThat(run.err()).contains(said));
    }

    @ParameterizedTest
    @CsvSource({
        "'[]'",
        "'{}'",
        "'{\"kind\": \"inclusion\"}'",
        "'{\"kind\": \"other\"}'",
        "'{\"kind\":\"consistency\",\"from\":1,\"to\":1,\"fromRoot\":\"AA==\",\"toRoot\":\"AA==\",\"hashes\":[]}'",
        "'{\"kind\":\"consistency\",\"from\":1,\"to\":1,\"fromRoot\":null,\"toRoot\":null,\"hashes\":null}'"
    })
    void whatIsNoProofIsRefused(String none) {
        assertThat(verify(none))
                .returns(2, Cli::exit)
                .satisfies(run ->
                        assertThat(run.err()).contains("this is no proof").contains("./mandates prove"));
    }

    private static Given given(String... renamed) {
        Given given = Given.events("""
                [{id: 'established', type: 'OperationEstablished', operation: 'force', effective: '2007-01-19',
                  kind: 'au-peace-support', lead: ['African Union'], hostAreas: ['SOM'],
                  names: [{language: 'en', name: 'Force'}]}]
                """);
        for (String id : renamed) {
            given.then(RENAMED.formatted(id));
        }
        return given;
    }

    private Path checkpoint() throws IOException {
        return Files.writeString(
                temporary.resolve("checkpoint"),
                Cli.run(ledger, "checkpoint", "--key", key.toString()).out());
    }

    private static Cli continues(Path ledger, Path checkpoint) {
        return Cli.run(ledger, "verify", "--checkpoint", checkpoint.toString());
    }

    private static Cli continues(Path ledger, Path checkpoint, String verifier) {
        return Cli.run(ledger, "verify", "--checkpoint", checkpoint.toString(), "--verifier", verifier);
    }

    private Cli under(Path ledger, Path checkpoint, Path proof) {
        return Cli.run(
                ledger,
                "verify",
                "--proof",
                proof.toString(),
                "--checkpoint",
                checkpoint.toString(),
                "--verifier",
                verifier);
    }

    private JsonNode proof(String... command) {
        Cli run = Cli.run(ledger, command);
        assertThat(run.exit()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    private static List<String> hashes(JsonNode proof) {
        return proof.path("hashes").valueStream().map(JsonNode::asString).toList();
    }

    private Cli verify(String proof) {
        return verify(ledger, proof);
    }

    private Cli verify(Path ledger, String proof) {
        try {
            Path file = Files.writeString(temporary.resolve("proof"), proof);
            return Cli.run(ledger, "verify", "--proof", file.toString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
