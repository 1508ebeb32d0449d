package org.mandateledger.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mandateledger.testing.Given;
import tools.jackson.databind.JsonNode;

class FieldsTest {
    private final Given given = Given.events("""
            [{id: 'a1', type: 'OperationEstablished', operation: 'north', effective: '2010-01-15', kind: 'un-peacekeeping',
              lead: ['United Nations'], names: [{language: 'en', name: 'Mission in the North', acronym: 'NORTH'}]},
             {id: 'a2', type: 'MandateGranted', operation: 'north', effective: '2010-01-15',
              authority: 'un-security-council', until: {kind: 'dated', day: '2011-01-31'}},
             {id: 'a3', type: 'TasksAdded', operation: 'north', effective: '2010-01-15', tasks: ['rule-of-law']},
             {id: 'a4', type: 'StrengthAuthorised', operation: 'north', effective: '2010-01-15', lines: [
              {category: 'military', number: 500}, {category: 'military', number: 20, component: 'fib', host: 'SOM'}]},
             {id: 'a5', type: 'SupportGranted', operation: 'north', effective: '2010-01-15',
              to: {name: 'Somali National Army'}, services: [{service: 'fuel', funding: 'assessed'}]},
             {id: 'a6', type: 'OperationSucceeded', operation: 'north', effective: '2010-01-15',
              successor: 'south', relation: 'split'},
             {id: 'a7', type: 'OperationSucceeded', operation: 'north', effective: '2010-01-15',
              successor: 'south', relation: 'replaced'},
             {id: 'a8', type: 'FrameworkApplied', operation: 'north', effective: '2010-01-15',
              criterion: 'joint-planning', framework: 'S/RES/9'},
             {id: 'a9', type: 'OperationCommenced', operation: 'north', effective: '2010-01-15~', scope: 'all'}]""");

    private final Fields fields = Fields.of(OperationStates.on(LocalDate.parse("2010-02-01"), given.now())
            .of("north")
            .orElseThrow());

    @Test
    void entriesOfListsStandUnderWhatNamesThem() {
        Map<String, JsonNode> leaves = fields.leaves();
        assertThat(leaves.get("ceilings.military.number")).hasToString("500");
        assertThat(leaves.get("ceilings.military.fib.SOM.number")).hasToString("20");
        assertThat(leaves.get("supports.Somali National Army.services.fuel.funding"))
                .hasToString("\"assessed\"");
    }

    @Test
    void anEntryOfWhichTheNameSaysAllIsTrue() {
        assertThat(fields.leaves().get("mandate.tasks.rule-of-law")).hasToString("true");
        assertThat(fields.leaves().get("frameworks.joint-planning.S/RES/9")).hasToString("true");
    }

    @Test
    void twoEntriesOfOneNameAreBothThere() {
        assertThat(fields.leaves().get("successors.south.relation")).hasToString("\"split\"");
        assertThat(fields.leaves().get("successors.south.2.relation")).hasToString("\"replaced\"");
    }

    @Test
    void theCoreMandateIsLaidOpenOnceAndWarningsAreNot() {
        assertThat(fields.leaves().keySet())
                .contains("mandate.until", "uncertain.commenced")
                .noneMatch(path -> path.startsWith("strands.core") || path.startsWith("warnings"));
        assertThat(fields.value("strands.core.until").orElseThrow()).hasToString("\"2011-01-31\"");
    }

    @Test
    void whatHasNoValueIsANodeButNoLeaf() {
        assertThat(fields.nodes()).containsKey("end");
        assertThat(fields.value("end")).isEmpty();
        assertThat(fields.leaves()).doesNotContainKey("end").doesNotContainKey("mandate.untilDerived");
    }
}
