package org.mandateledger.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.testing.Given;
import tools.jackson.databind.JsonNode;

class TimelineTest {
    private static final String HISTORY = """
            [{id: 'north-2011-extended', type: 'MandateExtended', operation: 'north', effective: '2011-01-10',
              instrument: {symbol: 'S/RES/2 (2011)', decided: '2011-01-10', paragraph: '1'},
              authority: 'un-security-council', until: {kind: 'dated', day: '2012-01-31'}},
             {id: 'north-2010-established', type: 'OperationEstablished', operation: 'north', effective: '2010-01-15',
              instrument: {symbol: 'S/RES/1 (2010)', decided: '2010-01-10'},
              names: [{language: 'en', name: 'Mission in the North', acronym: 'NORTH'}],
              kind: 'un-peacekeeping', lead: ['United Nations'], hostAreas: ['SOM']},
             {id: 'north-2010-mandate', type: 'MandateGranted', operation: 'north', effective: '2010-01-15',
              instrument: {symbol: 'S/RES/1 (2010)', decided: '2010-01-10'},
              authority: 'un-security-council', until: {kind: 'dated', day: '2011-01-31'}},
             {id: 'north-2012-succeeded', type: 'OperationSucceeded', operation: 'north', effective: '2012',
              successor: 'middle', relation: 'replaced'},
             {id: 'middle-2012-began', type: 'OperationCommenced', operation: 'middle', effective: '2012-02-01',
              scope: 'all'},
             {id: 'middle-2014-succeeded', type: 'OperationSucceeded', operation: 'middle', effective: '2014-01-01',
              successor: 'south', relation: 're-hatted'},
             {id: 'other-2012-succeeded', type: 'OperationSucceeded', operation: 'other', effective: '2012-02-01',
              successor: 'middle', relation: 'absorbed'},
             {id: 'south-2014-began', type: 'OperationCommenced', operation: 'south', effective: '2014-01-01',
              scope: 'all'}]""";

    private final Given given = Given.events(HISTORY).then("the copy had a slip", """
            [{id: 'fix', type: 'EventCorrected', subject: 'north', target: 'north-2011-extended',
              effective: '2011-01-10', replacement: {type: 'MandateExtended', operation: 'north',
              effective: '2011-01-10', instrument: {symbol: 'S/RES/2 (2011)', decided: '2011-01-10', paragraph: '1'},
              authority: 'un-security-council', until: {kind: 'dated', day: '2012-02-29'}}}]""");

    @Test
    void entriesStandInTheOrderInWhichTheyTookEffectWhateverTheOrderOfEntry() {
        assertThat(entries(TimelineQuery.of("NORTH")))
                .extracting(TimelineEntry::eventId)
                .containsExactly(
                        "north-2010-established", "north-2010-mandate", "north-2011-extended", "north-2012-succeeded");
    }

    @Test
    void anEntryCarriesItsThreeDatesAndItsInstrument() {
        TimelineEntry entry = entries(TimelineQuery.of("north")).get(1);
        assertThat(entry.effective()).isEqualTo("2010-01-15");
        assertThat(entry.decided()).contains("2010-01-10");
        assertThat(entry.recorded()).isEqualTo("2026-01-01T00:00:00.000000Z");
        assertThat(entry.instrument()).contains("S/RES/1 (2010)");
        assertThat(entry.type()).isEqualTo("MandateGranted");
        assertThat(entry.corrected()).isFalse();
    }

    @Test
    void aCorrectionSpeaksInThePlaceOfWhatItCorrects() {
        assertThat(entries(TimelineQuery.of("north")).get(2)).satisfies(entry -> {
            assertThat(entry.summary()).isEqualTo("Mandate extended until 29 February 2012");
            assertThat(entry.eventId()).isEqualTo("north-2011-extended");
            assertThat(entry.givenBy()).contains("fix");
            assertThat(entry.recorded()).isEqualTo("2026-01-01T00:01:00.000000Z");
        });
    }

    @Test
    void correctedEventsAreShownOnDemandMarkedWithWhatReplacedThem() {
        TimelineQuery all =
                new TimelineQuery(List.of("north"), Optional.empty(), Optional.empty(), Optional.empty(), false, true);
        assertThat(entries(all))
                .filteredOn(TimelineEntry::corrected)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.summary()).isEqualTo("Mandate extended until 31 January 2012");
                    assertThat(entry.replacedBy().orElseThrow().event()).isEqualTo("fix");
                    assertThat(entry.replacedBy().orElseThrow().why()).isEqualTo("the copy had a slip");
                });
    }

    @Test
    void inATieACorrectionKeepsThePlaceOfWhatItCorrectsAsInTheStateOfTheDay() {
        Given tie = Given.events("""
                        [{id: 'began', type: 'OperationCommenced', operation: 'tie', effective: '2015-01-01', scope: 'all'},
                         {id: 'first', type: 'StrengthAuthorised', operation: 'tie', effective: '2015-02-01',
                          lines: [{category: 'military', number: 100}]},
                         {id: 'second', type: 'StrengthAuthorised', operation: 'tie', effective: '2015-02-01',
                          lines: [{category: 'military', number: 200}]}]""").then("""
                        [{id: 'fix-of-first', type: 'EventCorrected', subject: 'tie', target: 'first',
                          effective: '2015-02-01', replacement: {type: 'StrengthAuthorised', operation: 'tie',
                          effective: '2015-02-01', lines: [{category: 'military', number: 150}]}}]""");

        assertThat(TimelineAnswer.to(TimelineQuery.of("tie"), tie.ledger()).entries())
                .extracting(TimelineEntry::eventId)
                .containsExactly("began", "first", "second");
    }

    @Test
    void earlierKnowledgeTellsWhatItToldThen() {
        TimelineQuery then = new TimelineQuery(
                List.of("north"), Optional.of(Given.recorded(1)), Optional.empty(), Optional.empty(), false, false);
        assertThat(entries(then).get(2).summary()).isEqualTo("Mandate extended until 31 January 2012");
    }

    @Test
    void aSpanKeepsWhatMayHaveTakenEffectWithinIt() {
        assertThat(entries(between("2011-01-10", "2012-06-01")))
                .extracting(TimelineEntry::eventId)
                .containsExactly("north-2011-extended", "north-2012-succeeded");
        assertThat(entries(between("2011-01-11", "2011-12-31"))).isEmpty();
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> entries(between("2012-01-01", "2011-01-01")))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("give the earlier day first");
    }

    @Test
    void lineageGoesBothWaysToTheEndsButNotAside() {
        assertThat(answer(lineage("middle")).operations()).containsExactly("middle", "north", "other", "south");
        assertThat(answer(lineage("north")).operations()).containsExactly("north", "middle", "south");
        assertThat(entries(lineage("north")))
                .extracting(TimelineEntry::operation)
                .startsWith("north")
                .endsWith("south");
    }

    @Test
    void anUnknownOperationIsNotFoundAndNearOnesAreNamed() {
        assertThatThrownBy(() -> entries(TimelineQuery.of("norht")))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("north");
    }

    @Test
    void timelineJsHasEventsInGroupsAndMandatesAsEras() {
        JsonNode json = AnswerJson.mapper().readTree(TimelineJs.json(answer(TimelineQuery.of("north")), given.now()));
        JsonNode first = json.path("events").path(0);
        assertThat(first.path("start_date").toString()).isEqualTo("{\"year\":2010,\"month\":1,\"day\":15}");
        assertThat(first.path("text").path("headline").asString())
                .isEqualTo("Established as Mission in the North (NORTH)");
        assertThat(first.path("group").asString()).isEqualTo("north");
        assertThat(json.path("events").path(3).path("end_date").path("month").asInt())
                .isEqualTo(12);
        assertThat(json.path("eras")
                        .valueStream()
                        .map(era -> era.path("text").path("headline").asString() + " " + era.path("start_date")
                                + era.path("end_date")))
                .containsExactly(
                        "NORTH: S/RES/1 (2010) {\"year\":2010,\"month\":1,\"day\":15}"
                                + "{\"year\":2011,\"month\":1,\"day\":9}",
                        "NORTH: S/RES/2 (2011) {\"year\":2011,\"month\":1,\"day\":10}"
                                + "{\"year\":2012,\"month\":2,\"day\":29}");
    }

    private TimelineAnswer answer(TimelineQuery query) {
        return TimelineAnswer.to(query, given.ledger());
    }

    private List<TimelineEntry> entries(TimelineQuery query) {
        return answer(query).entries();
    }

    private static TimelineQuery between(String from, String to) {
        return new TimelineQuery(
                List.of("north"),
                Optional.empty(),
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(to)),
                false,
                false);
    }

    private static TimelineQuery lineage(String operation) {
        return new TimelineQuery(List.of(operation), Optional.empty(), Optional.empty(), Optional.empty(), true, false);
    }
}
