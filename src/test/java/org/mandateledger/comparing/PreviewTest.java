package org.mandateledger.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateledger.testing.Given;

class PreviewTest {
    private final Given given = Given.events("""
            [{id: 'north-established', type: 'OperationEstablished', operation: 'north', effective: '2010-01-15',
              names: [{language: 'en', name: 'Mission in the North', acronym: 'NORTH'}],
              kind: 'un-peacekeeping', lead: ['United Nations'], hostAreas: ['SOM']},
             {id: 'north-mandate', type: 'MandateGranted', operation: 'north', effective: '2010-01-15',
              authority: 'un-security-council', until: {kind: 'dated', day: '2011-01-31'}},
             {id: 'north-extended', type: 'MandateExtended', operation: 'north', effective: '2011-01-20',
              authority: 'un-security-council', until: {kind: 'dated', day: '2012-01-31'}},
             {id: 'north-complete', type: 'CoverageStated', operation: 'north', effective: '2020-01-01',
              completeTo: '2020-01-01'},
             {id: 'office-began', type: 'OperationCommenced', operation: 'office', effective: '2009-01-01',
              scope: 'all'}]""");

    @Test
    void aCorrectionOfAnOldEntryChangesNoAnswerThatALaterEventGave() {
        assertThat(changes("""
                [{id: 'fix', type: 'EventCorrected', subject: 'north', target: 'north-mandate',
                  effective: '2010-01-15', replacement: {type: 'MandateGranted', operation: 'north',
                  effective: '2010-01-15', authority: 'un-security-council',
                  until: {kind: 'dated', day: '2011-01-10'}}}]"""))
                .containsExactly(
                        "north mandate.standing 2011-01-11..2011-01-20: \"in-force\" -> \"lapsed\"",
                        "north mandate.until 2010-01-15..2011-01-20: \"2011-01-31\" -> \"2011-01-10\"");
    }

    @Test
    void whatNothingEndsStaysSo() {
        assertThat(changes("""
                [{id: 'n', type: 'HostAreaChanged', operation: 'north', effective: '2011-06-01',
                  hostAreas: ['KEN']}]""")).containsExactly("north hostAreas 2011-06-01..: [\"SOM\"] -> [\"KEN\"]");
    }

    @Test
    void aRetractedEventIsMissedOnlyWhileItMadeADifference() {
        assertThat(changes("[{id: 'r', type: 'EventRetracted', subject: 'north', target: 'north-extended',"
                        + " effective: '2011-01-20'}]"))
                .containsExactly(
                        "north mandate.standing 2011-02-01..2012-02-01: \"in-force\" -> \"lapsed\"",
                        "north mandate.until 2011-01-20..: \"2012-01-31\" -> \"2011-01-31\"");
    }

    @Test
    void operationsThatShowTheOneConcernedChangeWithIt() {
        assertThat(changes("""
                [{id: 's', type: 'SupportGranted', operation: 'office', effective: '2012-01-01',
                  to: {operation: 'north'}, services: [{service: 'fuel', funding: 'assessed'}]},
                 {id: 'e', type: 'SupportEnded', operation: 'office', effective: '2013-01-01',
                  to: {operation: 'north'}}]"""))
                .containsExactly(
                        "office supports.north.services.fuel.funding 2012-01-01..2013-01-01: - -> \"assessed\"",
                        "office supports.north.since 2012-01-01..2013-01-01: - -> \"2012-01-01\"",
                        "north supportedBy.office.services.fuel.funding 2012-01-01..2013-01-01: - -> \"assessed\"",
                        "north supportedBy.office.since 2012-01-01..2013-01-01: - -> \"2012-01-01\"");
    }

    @Test
    void aFactThatHasHeldSinceEverHasNoFirstDay() {
        assertThat(changes("[{id: 'n', type: 'OperationCommenced', operation: 'old', effective: '../1950',"
                        + " scope: 'all'}]"))
                .contains("old status ..: - -> \"active\"", "old uncertain.status ..1950-12-31: - -> true");
    }

    @Test
    void anOperationWhoseOnlyEventIsRetractedIsGoneAltogether() {
        assertThat(changes("[{id: 'r', type: 'EventRetracted', subject: 'office', target: 'office-began',"
                        + " effective: '2009-01-01'}]"))
                .contains("office status 2009-01-01..: \"active\" -> -");
    }

    @Test
    void nothingProposedChangesNothing() {
        assertThat(Preview.of(given.now(), given.now()).isEmpty()).isTrue();
    }

    private List<String> changes(String proposed) {
        return Preview.of(given.now(), given.supposing(proposed)).changes().stream()
                .map(it -> "%s %s %s..%s: %s -> %s"
                        .formatted(
                                it.operation(),
                                it.field(),
                                it.from().orElse(""),
                                it.to().orElse(""),
                                it.before().map(Object::toString).orElse("-"),
                                it.after().map(Object::toString).orElse("-")))
                .toList();
    }
}
