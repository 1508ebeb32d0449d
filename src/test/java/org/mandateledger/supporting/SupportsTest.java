package org.mandateledger.supporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mandateledger.story.Story.ceased;
import static org.mandateledger.story.Story.commenced;
import static org.mandateledger.story.Story.established;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mandateledger.asking.NotFound;
import org.mandateledger.operation.Ledger;
import org.mandateledger.story.Story;
import org.mandateledger.supporting.Arrangement.Service;

class SupportsTest {
    private static final Ledger MALI = Story.learned(
                    "2026-11-01T00:00:00Z",
                    established("minusma", "2013-04-25", "un-peacekeeping", "United Nations"),
                    commenced("minusma", "2013-07-01"),
                    ceased("minusma", "2023-12-31"),
                    established("fc-g5s", "2017-02-06", "ad-hoc-coalition", "G5 Sahel"),
                    commenced("fc-g5s", "2017-07-02"),
                    """
                    {id: 'g5s-granted', type: 'SupportGranted', operation: 'minusma', effective: '2018-02-23',
                     to: {operation: 'fc-g5s'}, services: [{service: 'fuel', funding: 'reimbursed'}],
                     conditions: ['reimbursement', 'hrddp'],
                     instrument: {symbol: 'S/RES/2391 (2017)', decided: '2017-12-08'}}
                    """,
                    """
                    {id: 'g5s-changed', type: 'SupportChanged', operation: 'minusma', effective: '2020-06-29',
                     to: {operation: 'fc-g5s'}, services: [{service: 'fuel', funding: 'reimbursed'},
                     {service: 'intelligence', funding: 'unknown'}], conditions: ['hrddp'],
                     instrument: {symbol: 'S/RES/2531 (2020)', decided: '2020-06-29'}}
                    """,
                    "{id: 'g5s-ended', type: 'SupportEnded', operation: 'minusma', effective: '2023-06', to: {operation: 'fc-g5s'}}",
                    """
                    {id: 'army-granted', type: 'SupportGranted', operation: 'minusma', effective: '2014-06-25',
                     to: {name: 'Malian forces'}, services: [{service: 'training', funding: 'assessed'}]}
                    """)
            .then(
                    "2026-11-05T00:00:00Z",
                    """
                    {id: 'early-granted', type: 'SupportGranted', operation: 'unso', effective: '2013-01-01',
                     to: {operation: 'minusma'}, services: [{service: 'logistics', funding: 'trust-fund'}]}
                    """,
                    """
                    {id: 'stray-granted', type: 'SupportGranted', operation: 'minusma', effective: '2014-07-01',
                     to: {operation: 'nobody'}, services: [{service: 'logistics', funding: 'trust-fund'}]}
                    """,
                    established("unso", "2013-03-01", "un-support-office", "United Nations"))
            .ledger();

    @Test
    void listsWhatRunsWithServicesConditionsAndTheActBehindIt() {
        Arrangement support = one("2018-06-01", "fc-g5s");

        assertThat(support.giver())
                .isEqualTo(new Participant(
                        Optional.of("minusma"),
                        Optional.of("MINUSMA"),
                        "The minusma",
                        Optional.of("active"),
                        Optional.empty()));
        assertThat(support.receiver().operation()).contains("fc-g5s");
        assertThat(support.services()).containsExactly(new Service("fuel", "reimbursed"));
        assertThat(support.conditions()).containsExactly("reimbursement", "hrddp");
        assertThat(support.instrument()).contains("S/RES/2391 (2017)");
        assertThat(support.since()).isEqualTo("2018-02-23");
        assertThat(support.eventId()).isEqualTo("g5s-granted");
        assertThat(support.marks()).isEmpty();
        assertThat(support.uncertain()).isEmpty();
    }

    @Test
    void aChangeTakesTheWholePlaceOfWhatWasGivenBeforeAndKeepsItsBeginning() {
        Arrangement support = one("2020-06-29", "fc-g5s");

        assertThat(support.services())
                .containsExactly(new Service("fuel", "reimbursed"), new Service("intelligence", "unknown"));
        assertThat(support.since()).isEqualTo("2018-02-23");
        assertThat(support.eventId()).isEqualTo("g5s-changed");
        assertThat(support.instrument()).contains("S/RES/2531 (2020)");
    }

    @Test
    void beginsOnTheDayItTakesEffectAndNotOnTheDayItWasDecided() {
        assertThat(keys("2018-02-22", "fc-g5s")).isEmpty();
        assertThat(keys("2018-02-23", "fc-g5s")).containsExactly("minusma to fc-g5s");
    }

    @Test
    void isUncertainWhileAnEndThatIsNotKnownToTheDayMayOrMayNotHaveCome() {
        assertThat(one("2023-05-31", "fc-g5s").uncertain()).isEmpty();
        assertThat(one("2023-06-15", "fc-g5s").uncertain())
                .hasValueSatisfying(why -> assertThat(why).contains("latest reading only"));
        assertThat(keys("2023-06-30", "fc-g5s")).isEmpty();
    }

    @Test
    void reachesPartiesThatAreNoOperations() {
        assertThat(answer("2015-01-01", Optional.empty()).supports())
                .filteredOn(support -> support.receiver().name().equals("Malian forces"))
                .singleElement()
                .satisfies(support -> {
                    assertThat(support.receiver().operation()).isEmpty();
                    assertThat(support.receiver().status()).isEmpty();
                    assertThat(support.marks()).isEmpty();
                });
    }

    @Test
    void marksPartiesThatAreClosedAsNothingSaysThatTheSupportEnded() {
        assertThat(answer("2024-01-01", Optional.empty()).supports())
                .filteredOn(support -> support.receiver().name().equals("Malian forces"))
                .singleElement()
                .extracting(Arrangement::marks)
                .isEqualTo(List.of("giver-closed"));
        assertThat(one("2024-01-01", "unso").marks()).containsExactly("receiver-closed");
    }

    @Test
    void marksPartiesThatDoNotExistYetOrAreNotInTheLedger() {
        assertThat(one("2013-01-01", "unso").marks())
                .containsExactly("giver-not-yet-existing", "receiver-not-yet-existing");
        assertThat(one("2013-03-01", "unso").marks()).containsExactly("receiver-not-yet-existing");
        assertThat(answer("2014-07-01", Optional.empty()).supports())
                .filteredOn(support -> support.receiver().is("nobody"))
                .singleElement()
                .extracting(Arrangement::marks)
                .isEqualTo(List.of("receiver-unknown"));
    }

    @Test
    void showsOnlyWhatOneOperationGivesOrReceives() {
        assertThat(keys("2018-06-01", "MINUSMA"))
                .containsExactly(
                        "minusma to Malian forces", "minusma to fc-g5s", "minusma to nobody", "unso to minusma");
        assertThat(keys("2018-06-01", "fc-g5s")).containsExactly("minusma to fc-g5s");
        assertThatThrownBy(() -> keys("2018-06-01", "monusco")).isInstanceOf(NotFound.class);
    }

    @Test
    void knowsNothingOfWhatWasRecordedLater() {
        SupportsQuery before = new SupportsQuery(
                LocalDate.parse("2018-06-01"), Optional.of(Instant.parse("2026-11-02T00:00:00Z")), Optional.empty());

        assertThat(SupportsAnswer.to(before, MALI).supports())
                .extracting(support -> support.giver().key())
                .containsExactly("minusma", "minusma");
    }

    private static Arrangement one(String day, String operation) {
        return answer(day, Optional.of(operation)).supports().getFirst();
    }

    private static List<String> keys(String day, String operation) {
        return answer(day, Optional.of(operation)).supports().stream()
                .map(support ->
                        support.giver().key() + " to " + support.receiver().key())
                .toList();
    }

    private static SupportsAnswer answer(String day, Optional<String> operation) {
        return SupportsAnswer.to(new SupportsQuery(LocalDate.parse(day), Optional.empty(), operation), MALI);
    }
}
