package org.mandateledger.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;

/** Resolutions are read by rule; the ledger says what of it was found by eye too. */
class ProposeTest {
    private final Given given = Given.events("""
            [{id: 'north-established', type: 'OperationEstablished', operation: 'north', effective: '2007-07-31',
              names: [{language: 'en', name: 'United Nations Mission in the North', acronym: 'UNNORTH'}],
              kind: 'un-peacekeeping', lead: ['United Nations'], hostAreas: ['SDN'],
              instrument: {symbol: 'S/RES/1769 (2007)', decided: '2007-07-31'}},
             {id: 'north-mandate', type: 'MandateGranted', operation: 'north', effective: '2007-07-31', strand: 'core',
              authority: 'un-security-council', until: {kind: 'dated', day: '2008-01-30', derived: true},
              instrument: {symbol: 'S/RES/1769 (2007)', decided: '2007-07-31'},
              sources: [{source: 'one', locator: 'para. 1'}]},
             {id: 'north-strength', type: 'StrengthAuthorised', operation: 'north', effective: '2007-07-31',
              lines: [{category: 'military', number: 7500}],
              instrument: {symbol: 'S/RES/1769 (2007)', decided: '2007-07-31'}},
             {id: 'north-extended', type: 'MandateExtended', operation: 'north', effective: '2008-01-15', strand: 'core',
              authority: 'un-security-council', until: {kind: 'dated', day: '2008-07-30', derived: false},
              technicalRollover: false, instrument: {symbol: 'S/RES/1790 (2008)', decided: '2008-01-15'}}]""");

    private static final String LIST = """
            symbol\tdate\tdate_support\ttitle
            S/RES/1769 (2007)\t2007-07-31\tagree3\ton establishment of the UN Mission in the North (UNNORTH)
            S/RES/1790 (2008)\t2008-01-15\tagree3\ton extension of the mandate of the UN Mission in the North (UNNORTH) until 31 July 2008
            S/RES/1800 (2008)\t2008-02-01\tagree3\ton the Panel of Experts on the North, extension of its mandate until 31 July 2009
            S/RES/1810 (2008)\t2008-07-25\tagree3\ton the North
            """;

    private static final String FOUNDING = """
            Distr. GENERAL S/RES/1769 (2007) 31 July 2007
            The Security Council, Recalling its earlier resolutions, 1. Decides to establish a United Nations Mission in
            the North for a period of six months; 2. Decides that UNNORTH shall consist of up to 7,500 military personnel
            and up to 400 civilian police; 3. Requests the Secretary-General to report by 1 October 2007;
            """;

    private static final String LATER = """
            The Security Council, Noting the report, decides to extend the mandate of the Mission in the North, UNNORTH,
            for a further period of three months, that is, until 30 October 2008.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path ledger = Path.of("");

    @BeforeEach
    void write() throws IOException {
        ledger = given.in(folder.resolve("events"));
        Files.writeString(folder.resolve("list.tsv"), LIST);
        Files.createDirectories(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/S-RES-1769(2007).txt"), FOUNDING);
        Files.writeString(folder.resolve("texts/S-RES-1810(2008).txt"), LATER);
    }

    @Test
    void whatBothReadIsConfirmedTheRestIsOpenOrDiffers() {
        Cli run = read("--format", "csv", "--fields", "id,paragraph,outcome,event,said");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.out().lines())
                .containsExactly(
                        "id,paragraph,outcome,event,said",
                        "s-res-1769_north_establishment,1,confirmed,north-established,",
                        "s-res-1769_north_term_P6M,1,confirmed,north-mandate,",
                        "s-res-1769_north_strength_7500-military,2,confirmed,north-strength,",
                        "s-res-1769_north_strength_400-police,2,differs,north-strength,7500 military",
                        "s-res-1790_north_term_2008-07-31,title,differs,north-extended,2008-07-30",
                        "s-res-1810_north_term_2008-10-30,,open,,");
        assertThat(run.err()).contains("6 proposals: 3 confirmed, 2 differs, 1 open");
    }

    @Test
    void whatWasReadByEyeAndDismissedIsSettled() throws IOException {
        Files.createDirectories(folder.resolve("kept"));
        Files.writeString(folder.resolve("kept/dismissed.csv"), """
                id,because
                s-res-1769_north_strength_400-police,the number stands in a plan
                s-res-1790_north_term_2008-07-31,the text says 30 July
                s-res-1810_north_term_2008-10-30,the text is a draft
                """);
        assertThat(read("--write").exit()).isZero();
        Cli again = propose();
        assertThat(again.exit()).isZero();
        assertThat(again.err()).contains("6 proposals: 3 confirmed, 3 dismissed");
        assertThat(folder.resolve("kept/confirmed.csv"))
                .content()
                .contains("s-res-1769_north_term_P6M,confirmed,north-mandate,one para. 1");
    }

    @Test
    void confirmationsThatTheLedgerNoLongerGivesAreNoticed() throws IOException {
        read("--write");
        Path kept = folder.resolve("kept/confirmed.csv");
        Files.writeString(kept, Files.readString(kept).replace("north-mandate", "another-event"));
        assertThat(propose().exit()).isEqualTo(5);
        assertThat(propose().err()).contains("confirmed.csv is not what the ledger confirms; write it with --write");
    }

    @Test
    void operationsOfWhichNoFirstOrLastDayIsKnownAreNoObstacle() {
        ledger = given.then("""
                        [{id: 'south-established', type: 'OperationEstablished', operation: 'south',
                          effective: '../1999', names: [{language: 'en', name: 'The Southern Force'}],
                          kind: 'regional', lead: ['African Union'], hostAreas: ['SDN']},
                         {id: 'south-ceased', type: 'OperationsCeased', operation: 'south', effective: '2009/..'}]""").in(folder.resolve("with-south"));

        assertThat(read().err()).contains("6 proposals: 3 confirmed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Decides to extend the mandate of UNNORTH, which shall end on 30 July 2008. | termination,differs,north-extended,runs until 2008-07-30",
                "Decides that UNNORTH shall maintain a strength of up to 7,500 military personnel. | strength,repeats,north-strength,",
                "Decides that UNNORTH shall maintain a strength of up to 7,500 military observers. | strength,open,,"
            })
    void anExtensionIsNoEndAndANumberIsThatOfWhatItCounts(String decided, String judged) throws IOException {
        Files.writeString(folder.resolve("texts/S-RES-1790(2008).txt"), "The Security Council, 1. " + decided);

        assertThat(read("--format", "csv", "--fields", "symbol,about,outcome,event,said")
                        .out()
                        .lines())
                .contains("S/RES/1790 (2008)," + judged);
    }

    @Test
    void anExtensionAfterWhichTheMandateEndedIsAnEnd() throws IOException {
        ledger = given.then("""
                        [{id: 'north-terminated', type: 'MandateTerminated', operation: 'north',
                          effective: '2008-07-30', strand: 'core', lastDay: '2008-07-30', reason: 'completed',
                          instrument: {symbol: 'S/RES/1826 (2008)', decided: '2008-07-29'}}]""").in(folder.resolve("ended"));
        Files.writeString(
                folder.resolve("texts/S-RES-1790(2008).txt"),
                "The Security Council, 1. Decides to extend the mandate of UNNORTH, which shall end on 30 July 2008.");

        assertThat(read("--format", "csv", "--fields", "id,outcome").out().lines())
                .contains("s-res-1790_north_termination,confirmed");
    }

    @Test
    void whatIsDoneCloselyIsNotClosed() throws IOException {
        Files.writeString(
                folder.resolve("texts/S-RES-1790(2008).txt"),
                "The Security Council, 1. Decides that UNNORTH shall carry out its mandate in close consultation with all.");

        assertThat(read().out()).doesNotContain("termination");
    }

    @Test
    void mistakesAreSaidWithTheRemedy() throws IOException {
        assertThat(propose().err()).contains("there is no file", "--write");
        Files.writeString(folder.resolve("list.tsv"), "a\tb\n1\t2\n");
        assertThat(read().exit()).isEqualTo(2);
        assertThat(read().err()).contains("is no list of resolutions", "symbol, date");
        Files.createDirectories(folder.resolve("kept"));
        Files.writeString(folder.resolve("list.tsv"), LIST);
        Files.writeString(folder.resolve("kept/dismissed.csv"), "id,because\ns-res-1,\n");
        assertThat(read().err()).contains("line 2", "say why 's-res-1' is dismissed");
    }

    private Cli read(String... more) {
        return propose(Stream.concat(
                        Stream.of(
                                "--resolutions",
                                folder.resolve("list.tsv").toString(),
                                "--texts",
                                folder.resolve("texts").toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private Cli propose(String... more) {
        List<String> all = new ArrayList<>(
                List.of("propose", "--proposals", folder.resolve("kept").toString()));
        all.addAll(List.of(more));
        return Cli.run(ledger, all.toArray(String[]::new));
    }
}
