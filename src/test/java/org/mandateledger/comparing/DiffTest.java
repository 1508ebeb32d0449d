package org.mandateledger.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mandateledger.comparing.DiffAnswer.Whole;
import org.mandateledger.testing.Given;

class DiffTest {
    private final Given given = Given.events("""
            [{id: 'north-established', type: 'OperationEstablished', operation: 'north', effective: '2010-01-15',
              names: [{language: 'en', name: 'Mission in the North', acronym: 'NORTH'}],
              kind: 'un-peacekeeping', lead: ['United Nations'], hostAreas: ['SOM']},
             {id: 'north-began', type: 'OperationCommenced', operation: 'north', effective: '2010-02-01', scope: 'all'},
             {id: 'north-mandate', type: 'MandateGranted', operation: 'north', effective: '2010-01-15',
              authority: 'un-security-council', until: {kind: 'dated', day: '2011-01-31'}},
             {id: 'north-complete', type: 'CoverageStated', operation: 'north', effective: '2020-01-01',
              completeTo: '2020-01-01'},
             {id: 'office-began', type: 'OperationCommenced', operation: 'office', effective: '2009-01-01',
              scope: 'all'},
             {id: 'office-supports', type: 'SupportGranted', operation: 'office', effective: '2010-06-01',
              to: {operation: 'north'}, services: [{service: 'fuel', funding: 'assessed'}]},
             {id: 'north-ceased', type: 'OperationsCeased', operation: 'north', effective: '2012-12-31'}]""").then("""
            [{id: 'fix', type: 'EventCorrected', subject: 'north', target: 'north-mandate', effective: '2010-01-15',
              replacement: {type: 'MandateGranted', operation: 'north', effective: '2010-01-15',
              authority: 'un-security-council', until: {kind: 'dated', day: '2011-03-31'}}}]""");

    @Test
    void aDayOnWhichNothingChangedMakesNoDifference() {
        assertThat(diff("2010-03-01", "2010-03-02").isEmpty()).isTrue();
    }

    @Test
    void anOperationIsAddedByTheEventThatEstablishedIt() {
        DiffAnswer diff = diff("2010-01-14", "2010-01-15");
        assertThat(diff.added())
                .containsExactly(new Whole("north", "Mission in the North", "planned", List.of("north-established")));
        assertThat(diff.changed()).isEmpty();
    }

    @Test
    void readBackwardsAnOperationIsRemoved() {
        assertThat(diff("2010-01-15", "2010-01-14").removed())
                .extracting(Whole::operation)
                .containsExactly("north");
    }

    @Test
    void anOperationHasEndedTheDayAfterItsLastThroughTheEventThatSaidSo() {
        assertThat(diff("2012-12-30", "2012-12-31").ended()).isEmpty();
        assertThat(diff("2012-12-31", "2013-01-01").ended())
                .containsExactly(new Whole("north", "Mission in the North", "closed", List.of("north-ceased")));
    }

    @Test
    void aFieldHasWhatItWasAndIsAndWhy() {
        assertThat(changes(diff("2010-01-31", "2010-02-01")))
                .containsExactly(
                        "north status: \"planned\" -> \"active\" [north-began]",
                        "north since: - -> \"2010-02-01\" [north-began]");
    }

    @Test
    void aLastDayThatPassesIsLaidToTheEventThatSetIt() {
        assertThat(changes(diff("2011-03-31", "2011-04-01")))
                .containsExactly("north mandate.standing: \"in-force\" -> \"lapsed\" [north-mandate]");
    }

    @Test
    void supportShowsOnBothSides() {
        assertThat(changes(diff("2010-05-31", "2010-06-01")))
                .contains(
                        "office supports.north.services.fuel.funding: - -> \"assessed\" [office-supports]",
                        "north supportedBy.office.services.fuel.funding: - -> \"assessed\" [office-supports]");
    }

    @Test
    void twoStatesOfKnowledgeDifferByWhatWasRecordedBetweenThem() {
        DiffAnswer diff = DiffAnswer.to(
                new DiffQuery(
                        LocalDate.parse("2010-03-01"),
                        LocalDate.parse("2010-03-01"),
                        Optional.of(Given.recorded(1)),
                        Optional.of(Given.recorded(2))),
                given.ledger());
        assertThat(changes(diff)).containsExactly("north mandate.until: \"2011-01-31\" -> \"2011-03-31\" [fix]");
        assertThat(diff.knownAt()).contains("2026-01-01T00:00:00.000000Z");
        assertThat(diff.head().position()).isEqualTo(7);
        assertThat(diff.head2().position()).isEqualTo(8);
    }

    @Test
    void oneStateOfKnowledgeServesBothDaysUnlessASecondIsGiven() {
        DiffAnswer diff = DiffAnswer.to(
                new DiffQuery(
                        LocalDate.parse("2011-01-31"),
                        LocalDate.parse("2011-02-01"),
                        Optional.of(Given.recorded(1)),
                        Optional.empty()),
                given.ledger());
        assertThat(changes(diff)).containsExactly("north mandate.standing: \"in-force\" -> \"lapsed\" [north-mandate]");
    }

    private DiffAnswer diff(String from, String to) {
        return DiffAnswer.to(DiffQuery.between(LocalDate.parse(from), LocalDate.parse(to)), given.ledger());
    }

    private static List<String> changes(DiffAnswer diff) {
        return diff.changed().stream()
                .flatMap(operation -> operation.changes().stream()
                        .map(it -> "%s %s: %s -> %s %s"
                                .formatted(
                                        operation.operation(),
                                        it.field(),
                                        it.before().map(Object::toString).orElse("-"),
                                        it.after().map(Object::toString).orElse("-"),
                                        it.events())))
                .toList();
    }
}
