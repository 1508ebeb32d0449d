package org.mandateledger.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandateledger.operation.Event;
import org.mandateledger.testing.Given;

/** Every field that a state has is known to all who speak of fields by their paths. */
class VocabularyTest {
    /** What is no field of the world: the name it is asked by, and words about the other fields. */
    private static final Set<String> ABOUT_OTHERS = Set.of("id", "uncertain", "warnings");

    private static final List<Event> ONE_OF_EACH = Stream.of(
                    "type: 'OperationEstablished', names: [{language: 'en', name: 'X'}], kind: 'hybrid', lead: ['UN'],"
                            + " hostAreas: ['SOM']",
                    "type: 'OperationCommenced', scope: 'all'",
                    "type: 'OperationSucceeded', successor: 'y', relation: 'merged'",
                    "type: 'OperationsCeased'",
                    "type: 'OperationClosed'",
                    "type: 'OperationLiquidated'",
                    "type: 'MandateGranted', authority: 'au-psc', until: {kind: 'none'}",
                    "type: 'MandateGranted', strand: 'border', authority: 'au-psc', until: {kind: 'none'}",
                    "type: 'TasksAdded', tasks: ['rule-of-law']",
                    "type: 'TasksAdded', strand: 'border', tasks: ['rule-of-law']",
                    "type: 'StrengthAuthorised', lines: [{category: 'military', number: 1}]",
                    "type: 'ComponentCreated', component: 'fib', name: 'Brigade'",
                    "type: 'SupportGranted', to: {operation: 'y'}, services: [{service: 'fuel', funding: 'unknown'}]",
                    "type: 'OperationRecognised', body: 'AU PSC', act: 'welcome', about: 'other'",
                    "type: 'CommandAssigned', role: 'command', to: {name: 'AU'}",
                    "type: 'FrameworkApplied', criterion: 'joint-planning', framework: 'S/RES/9'",
                    "type: 'CoverageStated', completeTo: '2020-01-01'",
                    "type: 'SupportGranted', operation: 'y', to: {operation: 'x'},"
                            + " services: [{service: 'fuel', funding: 'unknown'}]",
                    "type: 'OperationSucceeded', operation: 'y', successor: 'x', relation: 'merged'")
            .map(words -> Given.event("{id: 'one', %seffective: '2010-01-01', %s}"
                    .formatted(words.contains("operation: 'y', ") ? "" : "operation: 'x', ", words)))
            .toList();

    static Stream<String> fields() {
        return Stream.of(
                        paths("", OperationState.class),
                        paths("mandate.", OperationState.Mandate.class).filter(path -> !path.equals("mandate.strand")),
                        paths("strands.border.", OperationState.Mandate.class)
                                .filter(path -> !path.endsWith(".strand") && !path.endsWith(".strength")))
                .flatMap(paths -> paths);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void someEventBearsOnEveryField(String path) {
        Bearing bearing = new Bearing(Given.events("[]").now());
        assertThat(ONE_OF_EACH).as("an event that bears on " + path).anyMatch(event -> bearing.on("x", path, event));
    }

    static Stream<RecordComponent> lists() {
        return Stream.of(OperationState.class.getRecordComponents())
                .filter(component -> component.getGenericType() instanceof ParameterizedType type
                        && type.getActualTypeArguments()[0] instanceof Class<?> of
                        && of.isRecord()
                        && List.class.equals(component.getType()))
                .filter(component -> !ABOUT_OTHERS.contains(component.getName()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whatNamesTheEntriesOfAListIsAPartOfThem(RecordComponent list) {
        Class<?> entry = (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];

        assertThat(Fields.lists()).containsKey(list.getName());
        assertThat(Stream.of(entry.getRecordComponents()).map(RecordComponent::getName))
                .containsAll(Fields.lists().get(list.getName()));
    }

    private static Stream<String> paths(String prefix, Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !ABOUT_OTHERS.contains(name))
                .map(prefix::concat);
    }
}
