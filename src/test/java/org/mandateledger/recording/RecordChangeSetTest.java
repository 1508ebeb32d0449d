package org.mandateledger.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.engine.EventMessages;
import org.mandateledger.format.PublishedRules;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.operation.Decision;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.Violation;
import org.mandateledger.testing.Given;

/** Commands in, events out: given what was recorded, when a change set is sent, then what is stored and answered. */
class RecordChangeSetTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00.000001Z");

    private static final String ESTABLISHED = """
            {id: 'minusma-established', type: 'OperationEstablished', operation: 'minusma', effective: '2013-04-25',
             names: [{language: 'en', name: 'UN Mission in Mali', acronym: 'MINUSMA'}],
             kind: 'un-peacekeeping', lead: ['United Nations'], hostAreas: ['MLI']}""";
    private static final String GRANTED = """
            {id: 'minusma-granted', type: 'MandateGranted', operation: 'minusma', effective: '2013-07-01',
             authority: 'un-security-council', until: {kind: 'dated', day: '2014-06-30'}}""";
    private static final String WRONG_YEAR = """
            {id: 'minusma-closed', type: 'OperationClosed', operation: 'minusma', effective: '2024-12-31'}""";
    private static final String CORRECTION = """
            {id: 'minusma-closed-corrected', type: 'EventCorrected', subject: 'minusma', effective: '2023-12-31',
             target: 'minusma-closed',
             replacement: {type: 'OperationClosed', operation: 'minusma', effective: '2023-12-31'}}""";
    private static final String RETRACTION = """
            {id: 'minusma-closed-retracted', type: 'EventRetracted', subject: 'minusma', effective: '2024-12-31',
             target: 'minusma-closed'}""";

    @Test
    void theFirstEventsOfAnEmptyLedgerAreStoredAsOneBatch() {
        fixture()
                .givenNoPriorActivity()
                .when(record(ESTABLISHED, GRANTED))
                .expectEventsMatching(stored(batch -> {
                    assertThat(batch).extracting(RecordedEvent::position).containsExactly(1L, 2L);
                    assertThat(batch)
                            .extracting(RecordedEvent::event)
                            .containsExactly(Given.event(ESTABLISHED), Given.event(GRANTED));
                    assertThat(batch).extracting(RecordedEvent::part).containsExactly(1, 2);
                    assertThat(batch).allSatisfy(event -> {
                        assertThat(event.parts()).isEqualTo(2);
                        assertThat(event.recorded()).isEqualTo(NOW);
                        assertThat(event.by()).isEqualTo("ada");
                        assertThat(event.why()).isEqualTo("read in full");
                        assertThat(event.changeSet()).isEqualTo("mali/minusma");
                        assertThat(event.hash()).hasSize(64);
                    });
                }))
                .expectResultMessageMatching(outcome(Outcome.Recorded.class, recorded -> {
                    assertThat(recorded.events()).containsExactly("minusma-established", "minusma-granted");
                    assertThat(recorded.head().position()).isEqualTo(2);
                    assertThat(recorded.recorded()).isEqualTo("2026-01-01T00:00:00.000001Z");
                }));
    }

    @Test
    void aLaterBatchIsRecordedAMicrosecondAfterTheLastWhereTheClockStandsStill() {
        fixture()
                .givenCommands(record(ESTABLISHED), record(GRANTED))
                .when(record(WRONG_YEAR))
                .expectEventsMatching(stored(batch -> {
                    assertThat(batch).extracting(RecordedEvent::position).containsExactly(3L);
                    assertThat(batch).extracting(RecordedEvent::recorded).containsExactly(NOW.plusNanos(2_000));
                }));
    }

    @Test
    void anEventIsCorrectedAndItsCorrectionIsCorrected() {
        recorded(after(record(ESTABLISHED), record(WRONG_YEAR)).when(record(CORRECTION)), CORRECTION);
        String again = """
                {id: 'again', type: 'EventCorrected', subject: 'minusma', effective: '2023-12-30',
                 target: 'minusma-closed-corrected',
                 replacement: {type: 'OperationClosed', operation: 'minusma', effective: '2023-12-30'}}""";
        recorded(
                after(record(ESTABLISHED), record(WRONG_YEAR), record(CORRECTION))
                        .when(record(again)),
                again);
    }

    @Test
    void anEventAndItsCorrectionMayComeInOneChangeSet() {
        recorded(after(record(ESTABLISHED)).when(record(WRONG_YEAR, CORRECTION)), WRONG_YEAR, CORRECTION);
    }

    @Test
    void anEventIsRetractedAndComesBackAsANewOne() {
        recorded(after(record(ESTABLISHED), record(WRONG_YEAR)).when(record(RETRACTION)), RETRACTION);
        String anew = "{id: 'anew', type: 'OperationClosed', operation: 'minusma', effective: '2023-12-31'}";
        recorded(
                after(record(ESTABLISHED), record(WRONG_YEAR), record(RETRACTION))
                        .when(record(anew)),
                anew);
    }

    @Test
    void aNoteMakesTheImplausiblePossible() {
        String early = "{id: 'early', type: 'OperationCommenced', operation: 'minusma', effective: '2013-01-01',"
                + " scope: 'all', note: 'its advance party'}";
        recorded(after(record(ESTABLISHED)).when(record(early)), early);
    }

    @Test
    void whatIsRefusedLeavesNothingBehindAndTheNextChangeSetIsTaken() {
        after(record(ESTABLISHED), record(ESTABLISHED), record(GRANTED))
                .when(record(WRONG_YEAR))
                .expectEventsMatching(stored(batch ->
                        assertThat(batch).extracting(RecordedEvent::position).containsExactly(3L)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    unique-id | "{id: 'minusma-established', type: 'OperationClosed', operation: 'minusma', effective: '2023-12-31'}"
                    target-exists | "{id: 'x', type: 'EventRetracted', subject: 'minusma', effective: '2013', target: 'nothing'}"
                    target-same-subject | "{id: 'x', type: 'EventRetracted', subject: 'unsoa', effective: '2013', target: 'minusma-granted'}"
                    target-stands | "{id: 'x', type: 'EventRetracted', subject: 'minusma', effective: '2013', target: 'gone'}"
                    retraction-is-final | "{id: 'x', type: 'EventRetracted', subject: 'minusma', effective: '2013', target: 'gone-retracted'}"
                    target-same-subject | "{id: 'x', type: 'EventCorrected', subject: 'unsoa', effective: '2013', target: 'minusma-granted', replacement: {type: 'OperationClosed', operation: 'unsoa', effective: '2013'}}"
                    established-once | "{id: 'x', type: 'OperationEstablished', operation: 'minusma', effective: '2014', names: [{language: 'en', name: 'Another'}], kind: 'hybrid', lead: ['United Nations'], hostAreas: ['MLI']}"
                    until-not-before-effective | "{id: 'x', type: 'MandateExtended', operation: 'minusma', effective: '2014-06-25', authority: 'un-security-council', until: {kind: 'dated', day: '2013-06-30'}}"
                    task-known | "{id: 'x', type: 'TasksAdded', operation: 'minusma', effective: '2013-07-01', tasks: ['protect-everybody']}"
                    area-known | "{id: 'x', type: 'HostAreaChanged', operation: 'minusma', effective: '2014', hostAreas: ['XXX']}"
                    host-known | "{id: 'x', type: 'StrengthAuthorised', operation: 'minusma', effective: '2014', lines: [{category: 'military', number: 1, host: 'XXX'}]}"
                    revoked-event-exists | "{id: 'x', type: 'OperationClosed', operation: 'minusma', effective: '2023', revokes: 'nothing'}"
                    not-before-established | "{id: 'x', type: 'OperationCommenced', operation: 'minusma', effective: '2012', scope: 'all'}"
                    operation-established | "{id: 'x', type: 'OperationClosed', operation: 'minusca', effective: '2023'}"
                    """)
    void aChangeSetIsRefusedByNameOfTheRuleWithARemedyAndNothingIsStored(String rule, String event) {
        after(
                        record(ESTABLISHED, GRANTED),
                        record("{id: 'gone', type: 'OperationLiquidated', operation: 'minusma', effective: '2024'}"),
                        record("{id: 'gone-retracted', type: 'EventRetracted', subject: 'minusma', effective: '2024',"
                                + " target: 'gone'}"))
                .when(record(event))
                .expectNoEvents()
                .expectResultMessageMatching(outcome(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.violations())
                                .anySatisfy(violation ->
                                        assertThat(violation.rule()).isEqualTo(rule))
                                .allSatisfy(RecordChangeSetTest::saysWhatToDo)));
    }

    @Test
    void oneBadEventRefusesTheWholeChangeSet() {
        after(record(ESTABLISHED))
                .when(record(
                        GRANTED,
                        "{id: 'x', type: 'OperationClosed', operation: 'minusma', effective: '2012'}",
                        "{id: 'y', type: 'OperationEstablished', operation: 'minusma', effective: '2014',"
                                + " names: [{language: 'en', name: 'Another'}], kind: 'hybrid',"
                                + " lead: ['United Nations'], hostAreas: ['MLI']}"))
                .expectNoEvents()
                .expectResultMessageMatching(outcome(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::event)
                                .contains("y")));
    }

    private static void saysWhatToDo(Violation violation) {
        assertThat(violation.message()).isNotBlank();
        assertThat(violation.remedy()).isNotBlank();
        assertThat(violation.event()).isNotBlank();
    }

    private static void recorded(ResultValidator<Nothing> result, String... events) {
        result.expectSuccessfulHandlerExecution()
                .expectEventsMatching(stored(batch -> assertThat(batch)
                        .extracting(RecordedEvent::event)
                        .containsExactly(Arrays.stream(events).map(Given::event).toArray(Event[]::new))));
    }

    private static RecordChangeSet record(String... events) {
        return new RecordChangeSet(new ChangeSet(
                "mali/minusma",
                "ada",
                "read in full",
                Arrays.stream(events).map(Given::event).toList()));
    }

    private static TestExecutor<Nothing> after(RecordChangeSet... commands) {
        return fixture().givenCommands((Object[]) commands);
    }

    private static AggregateTestFixture<Nothing> fixture() {
        AggregateTestFixture<Nothing> fixture = new AggregateTestFixture<>(Nothing.class);
        fixture.registerAnnotatedCommandHandler(new RecordingHandler(
                () -> read(fixture),
                new Decision(PublishedRules.book()),
                fixture.getEventBus(),
                Clock.fixed(NOW, ZoneOffset.UTC)));
        return fixture;
    }

    /** The fixture's store reports a stream without events as an aggregate that is not there. */
    private static Ledger read(AggregateTestFixture<Nothing> fixture) {
        Ledger ledger = new Ledger();
        try {
            ledger.apply(fixture.getEventStore()
                    .readEvents("ledger")
                    .asStream()
                    .map(EventMessages::recorded)
                    .toList());
        } catch (AggregateNotFoundException _) {
            return ledger;
        }
        return ledger;
    }

    private static Matcher<List<EventMessage<?>>> stored(Consumer<List<RecordedEvent>> check) {
        return passing(messages ->
                check.accept(messages.stream().map(EventMessages::recorded).toList()));
    }

    private static <O extends Outcome> Matcher<CommandResultMessage<?>> outcome(Class<O> type, Consumer<O> check) {
        return passing(result -> check.accept(type.cast(result.getPayload())));
    }

    private static <T> Matcher<T> passing(Consumer<T> check) {
        return new CustomMatcher<>("what the test says of it") {
            @Override
            @SuppressWarnings("unchecked")
            public boolean matches(Object actual) {
                check.accept((T) actual);
                return true;
            }
        };
    }

    /** The fixture wants an aggregate; the ledger has none. */
    static final class Nothing {
        @AggregateIdentifier
        private @Nullable String id;
    }
}
