package org.mandateledger.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.asking.NotFound;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Status;
import org.mandateledger.testing.Given;

/** Which operations are there on a day, where a date behind the answer is not known to the day. */
class AsOfAnswerTest {
    private static final Given GIVEN = Given.events("""
            [{id: 'force-established', type: 'OperationEstablished', operation: 'force', effective: '2017-02-06',
              names: [{language: 'en', name: 'Joint Force'}], kind: 'ad-hoc-coalition', lead: ['G5 Sahel'], hostAreas: ['MLI']},
             {id: 'force-commenced', type: 'OperationCommenced', operation: 'force', effective: '2017-07-02', scope: 'all'},
             {id: 'force-areas', type: 'HostAreaChanged', operation: 'force', effective: '2020-05', hostAreas: ['NER']},
             {id: 'force-ceased', type: 'OperationsCeased', operation: 'force', effective: '2023-12'},
             {id: 'annulled-established', type: 'OperationEstablished', operation: 'annulled', effective: '2003-02-01',
              names: [{language: 'en', name: 'Mission That Was Not'}], kind: 'un-political', lead: ['United Nations'],
              hostAreas: ['CAF']},
             {id: 'annulled-annulled', type: 'HostAreaChanged', operation: 'annulled', effective: '2003', hostAreas: [],
              revokes: 'annulled-established'}]""");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2023-11-30, active, false, true, false",
        "2023-12-01, active, false, true, false",
        "2023-12-15, closed, true, true, true",
        "2023-12-31, closed, true, true, true",
        "2024-01-01, closed, false, false, true"
    })
    void anOperationThatMayHaveEndedIsThereAsLongAsItMayGoOn(
            String day, String status, boolean uncertain, boolean open, boolean closed) {
        OperationState force = one(day, "force");

        assertThat(force.status()).isEqualTo(status);
        assertThat(force.uncertain().stream().anyMatch(it -> it.field().equals("status")))
                .isEqualTo(uncertain);
        assertThat(ids(day, Optional.empty(), Optional.empty()).contains("force"))
                .isEqualTo(open);
        assertThat(ids(day, Optional.of(Status.ACTIVE), Optional.empty()).contains("force"))
                .isEqualTo(open);
        assertThat(ids(day, Optional.of(Status.CLOSED), Optional.empty()).contains("force"))
                .isEqualTo(closed);
    }

    @ParameterizedTest
    @CsvSource({"2020-04-30, MLI", "2020-05-15, MLI NER", "2020-05-31, NER"})
    void anOperationIsFoundInEveryAreaInWhichItMayBe(String day, String areas) {
        assertThat(List.of("MLI", "NER").stream()
                        .filter(area ->
                                ids(day, Optional.empty(), Optional.of(area)).contains("force")))
                .containsExactly(areas.split(" "));
    }

    @Test
    void whatIsThereByTheLatestReadingOnlyIsShownWithItsDoubt() {
        assertThat(one("2003-05-15", "annulled")).satisfies(it -> {
            assertThat(it.name()).isEqualTo("Mission That Was Not");
            assertThat(it.uncertain()).singleElement().satisfies(doubt -> {
                assertThat(doubt.field()).isEqualTo("status");
                assertThat(doubt.earliest()).isEmpty();
                assertThat(doubt.latest()).contains(it.status());
            });
        });
        assertThat(ids("2003-05-15", Optional.empty(), Optional.of("CAF"))).contains("annulled");
    }

    @Test
    void whatIsThereByNeitherReadingIsNotThere() {
        assertThat(ids("2003-12-31", Optional.empty(), Optional.empty())).doesNotContain("annulled");
        assertThatThrownBy(() -> one("2003-01-31", "annulled")).isInstanceOf(NotFound.class);
    }

    @Test
    void aDoubtInAMandateBesideTheCoreOneIsNamedByItsStrand() {
        Given border = Given.events("""
                [{id: 'began', type: 'OperationCommenced', operation: 'force', effective: '2011-06-27', scope: 'all'},
                 {id: 'granted', type: 'MandateGranted', operation: 'force', effective: '2011-06-27',
                  authority: 'un-security-council', until: {kind: 'none'}},
                 {id: 'border', type: 'MandateGranted', operation: 'force', effective: '2011-06-27', strand: 'border',
                  authority: 'un-security-council', until: {kind: 'none'}},
                 {id: 'handed-over', type: 'MandateModified', operation: 'force', effective: '2015-03', strand: 'border',
                  authority: 'au-psc'},
                 {id: 'residual', type: 'MandateGranted', operation: 'force', effective: '2015-03', strand: 'residual',
                  authority: 'un-security-council', until: {kind: 'none'}}]""");
        OperationState force = AsOfAnswer.to(AsOfQuery.one(LocalDate.parse("2015-03-15"), "force"), border.ledger())
                .operations()
                .getFirst();

        assertThat(force.uncertain())
                .extracting(OperationState.Uncertain::field)
                .containsExactly("strands.border.authority", "strands.residual");
        assertThat(force.uncertain().getFirst().earliest()).contains("au-psc");
        assertThat(force.uncertain().getFirst().latest()).contains("un-security-council");
        assertThat(force.uncertain().getLast().earliest()).isPresent();
        assertThat(force.uncertain().getLast().latest()).isEmpty();
    }

    private static OperationState one(String day, String operation) {
        return ask(AsOfQuery.one(LocalDate.parse(day), operation)).getFirst();
    }

    private static List<String> ids(String day, Optional<Status> status, Optional<String> host) {
        Filter filter = Filter.of(null, status.map(Label::of).orElse(null), host.orElse(null), null, null);
        return ask(new AsOfQuery(Optional.of(LocalDate.parse(day)), Optional.empty(), Optional.empty(), filter))
                .stream()
                .map(OperationState::id)
                .toList();
    }

    private static List<OperationState> ask(AsOfQuery query) {
        return AsOfAnswer.to(query, GIVEN.ledger()).operations();
    }
}
