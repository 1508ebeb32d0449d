package org.mandateledger.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;

/** A claim and its question are written down; what comes of it is the ledger's to say. */
class ClaimsTest {
    private static final Given GIVEN = Given.events("""
            [{id: 'office-established', type: 'OperationEstablished', operation: 'office', effective: '2009-01-16',
              names: [{language: 'en', name: 'Support Office', acronym: 'OFFICE'}], kind: 'un-support-office',
              lead: ['United Nations'], hostAreas: ['SOM']},
             {id: 'office-commenced', type: 'OperationCommenced', operation: 'office', effective: '2009-01-16', scope: 'all'},
             {id: 'office-support', type: 'SupportGranted', operation: 'office', effective: '2009-06-01', to: {operation: 'force'},
              services: [{service: 'fuel', funding: 'assessed'}], conditions: []},
             {id: 'office-coverage', type: 'CoverageStated', operation: 'office', effective: '2012-06-30', completeTo: '2012-06-30'},
             {id: 'force-established', type: 'OperationEstablished', operation: 'force', effective: '2007-01-19',
              names: [{language: 'en', name: 'Force', acronym: 'FORCE'}], kind: 'au-peace-support', lead: ['African Union'],
              hostAreas: ['SOM', 'KEN']},
             {id: 'force-commenced', type: 'OperationCommenced', operation: 'force', effective: '2007-03-01', scope: 'all'},
             {id: 'force-brigade', type: 'ComponentCreated', operation: 'force', effective: '2013', component: 'brigade',
              name: 'Brigade'},
             {id: 'force-ceased', type: 'OperationsCeased', operation: 'force', effective: '2014-12'},
             {id: 'act-adopted', type: 'InstrumentAdopted', effective: '2013-12-21', title: 'A framework', form: 'resolution',
              body: 'UN Security Council', instrument: {symbol: 'S/RES/2719 (2023)', decided: '2013-12-21'}}]""");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "supported    | {asks: 'in-force', on: '2010-01-01', are: ['office', 'force']}",
                "contradicted | {asks: 'in-force', on: '2010-01-01', are: ['force']}",
                "supported    | {asks: 'in-force', on: '2010-01-01', where: {kinds: ['un-support-office']}, are: ['office']}",
                "supported    | {asks: 'in-force', on: '2010-01-01', where: {host: 'KEN'}, include: ['force'], exclude: ['office']}",
                "supported    | {asks: 'in-force', on: '2010-01-01', where: {lead: 'African Union'}, atLeast: 1}",
                "contradicted | {asks: 'in-force', on: '2010-01-01', where: {multidimensional: true}, atLeast: 1}",
                "undecidable  | {asks: 'in-force', on: '2014-12-15', include: ['force']}",
                "contradicted | {asks: 'in-force', on: '2015-01-01', include: ['force']}",
                "undecidable  | {asks: 'in-force', on: '2010-01-01', include: ['nobody']}",
                "supported    | {asks: 'established', from: '2009-01-01', to: '2009-12-31', are: ['office']}",
                "contradicted | {asks: 'established', from: '2007-01-01', to: '2009-12-31', are: ['office']}",
                "supported    | {asks: 'established', from: '2007-01-01', to: '2009-12-31', where: {multidimensional: true}, are: []}",
                "supported    | {asks: 'field', operation: 'office', field: 'acronym', on: '2010-01-01', is: 'OFFICE'}",
                "contradicted | {asks: 'field', operation: 'office', field: 'acronym', on: '2010-01-01', is: 'BUREAU'}",
                "undecidable  | {asks: 'field', operation: 'office', field: 'acronym', on: '2013-01-01', is: 'BUREAU'}",
                "undecidable  | {asks: 'field', operation: 'nobody', field: 'acronym', on: '2013-01-01', is: 'BUREAU'}",
                "supported    | {asks: 'field', operation: 'force', field: 'hostAreas', on: '2010-01-01', is: 'KEN'}",
                "supported    | {asks: 'event', about: 'office', type: 'OperationEstablished', within: '2009'}",
                "contradicted | {asks: 'event', about: 'office', type: 'OperationEstablished', within: '2010'}",
                "undecidable  | {asks: 'event', about: 'force', type: 'ComponentCreated', within: '2013-03-28'}",
                "supported    | {asks: 'event', about: 'force', type: 'OperationEstablished', with: {hostAreas: ['KEN']}}",
                "contradicted | {asks: 'event', about: 'force', type: 'OperationEstablished', with: {hostAreas: ['ETH']}}",
                "undecidable  | {asks: 'event', about: 'force', type: 'OperationClosed'}",
                "contradicted | {asks: 'event', about: 'S/RES/2719 (2023)', type: 'InstrumentAdopted', within: '2014-12-21'}",
                "supported    | {asks: 'support', from: 'office', to: 'force', on: '2010-01-01', services: ['fuel'], funding: 'assessed'}",
                "contradicted | {asks: 'support', from: 'office', to: 'force', on: '2010-01-01', services: ['fuel'], funding: 'voluntary'}",
                "contradicted | {asks: 'support', from: 'office', to: 'force', on: '2009-03-01', services: []}",
                "undecidable  | {asks: 'support', from: 'office', to: 'somebody', on: '2013-01-01', services: []}",
                "undecidable  | {asks: 'eligible', operation: 'nobody', on: '2014-01-01', criterion: 'x', is: 'met'}",
                "undecidable  | {asks: 'eligible', operation: 'force', on: '2014-01-01', criterion: 'no-such', is: 'met'}",
                "interpretive | {asks: 'judgement', because: 'it is one', bears: ['office-support', 'no-such-event']}"
            })
    void aVerdictComesFromTheLedger(String verdict, String check) throws IOException {
        ClaimsAnswer.Checked claim =
                answer(claims(check), ClaimsQuery.all()).claims().getFirst();
        assertThat(claim.verdict().name().toLowerCase(java.util.Locale.ROOT))
                .as(claim.answer())
                .isEqualTo(verdict);
        assertThat(claim.answer()).isNotBlank();
    }

    @Test
    void whatIsBehindAnAnswerComesWithIt() throws IOException {
        ClaimsAnswer.Checked claim = answer(
                        claims("{asks: 'support', from: 'office', to: 'force', on: '2010-01-01', services: ['fuel']}"),
                        ClaimsQuery.all())
                .claims()
                .getFirst();
        assertThat(claim.events()).containsExactly("office-support");
        assertThat(claim.sources()).hasSize(1);
        assertThat(claim.answer()).isEqualTo("office to force on 2010-01-01: fuel (assessed)");
    }

    @Test
    void theCommandListsThemCountsAndFilters() throws IOException {
        claims("{asks: 'in-force', on: '2010-01-01', are: ['force']}");
        Path ledger = GIVEN.in(folder.resolve("events"));
        Cli all = Cli.run(ledger, "claims", "--claims", folder.toString());
        assertThat(all.exit()).as(all.err()).isEqualTo(0);
        assertThat(all.out()).contains("contradicted", "on 2010-01-01: force, office, of 2 operations");
        assertThat(all.err()).contains("1 contradicted");
        Cli none =
                Cli.run(ledger, "claims", "--claims", folder.toString(), "--verdict", "supported", "--format", "csv");
        assertThat(none.out()).isEqualTo("id,source,locator,claim,verdict,answer,events,sources\n");
        assertThat(Cli.run(ledger, "claims", "--claims", folder.toString(), "--source", "nobody")
                        .exit())
                .isEqualTo(4);
        assertThat(Cli.run(ledger, "claims", "--claims", folder.toString(), "--verdict", "true")
                        .exit())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{asks: 'wishes'}                                              | wishes",
                "{asks: 'in-force', on: 'yesterday'}                           | yesterday",
                "{asks: 'in-force', on: '2010-01-01', besides: []}             | besides",
                "{asks: 'field', operation: 'office', on: '2010-01-01'}        | field"
            })
    void aMistakeInAFileIsNamedWithItsFile(String check, String named) throws IOException {
        claims(check);
        Cli run = Cli.run(GIVEN.in(folder.resolve("events")), "claims", "--claims", folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("essay.json").contains(named).doesNotContain("\tat ");
    }

    private static ClaimsAnswer answer(Path claims, ClaimsQuery query) {
        return ClaimsAnswer.to(query, GIVEN.ledger(), claims);
    }

    private Path claims(String check) throws IOException {
        Files.writeString(
                folder.resolve("essay.json"),
                "{'source': 'essay', 'note': 'none', 'claims': [{'id': 'one', 'locator': 'p. 1', 'claim': 'so', 'check': %s}]}"
                        .formatted(check.replaceAll("([{ ])([a-zA-Z]+):", "$1'$2':"))
                        .replace('\'', '"'));
        return folder;
    }

    @Test
    void theSeedsClaimsAreWholeAndNothingIsSaidTwice() {
        ClaimsAnswer answer = answer(Path.of("seeds/claims"), ClaimsQuery.all());
        assertThat(answer.claims()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(answer.claims()).extracting(ClaimsAnswer.Checked::id).doesNotHaveDuplicates();
        assertThat(answer.claims()).allSatisfy(claim -> {
            assertThat(claim.locator()).isNotBlank();
            assertThat(claim.claim()).isNotBlank();
        });
        assertThat(answer.sources())
                .extracting(ClaimsAnswer.Note::source)
                .containsExactly("carver-2021", "karlsrud-2024");
    }
}
