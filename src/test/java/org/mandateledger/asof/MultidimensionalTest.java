package org.mandateledger.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.testing.Given;

class MultidimensionalTest {
    private static final Given GIVEN = Given.events("""
            [{id: 'mission-established', type: 'OperationEstablished', operation: 'mission', effective: '2013-04-25',
              names: [{language: 'en', name: 'Mission'}], kind: 'un-peacekeeping', lead: ['United Nations'], hostAreas: ['MLI']},
             {id: 'mission-granted', type: 'MandateGranted', operation: 'mission', effective: '2013-04-25',
              authority: 'un-security-council', until: {kind: 'dated', day: '2023-06-30'}},
             {id: 'mission-tasks', type: 'TasksAdded', operation: 'mission', effective: '2013-05-01',
              tasks: ['human-rights', 'rule-of-law', 'protection-of-civilians']},
             {id: 'mission-soldiers', type: 'StrengthAuthorised', operation: 'mission', effective: '2013-06-01',
              lines: [{category: 'military', number: 11200}]},
             {id: 'mission-police', type: 'StrengthAuthorised', operation: 'mission', effective: '2013-07-01',
              lines: [{category: 'police', number: 1440}]},
             {id: 'mission-more', type: 'TasksAdded', operation: 'mission', effective: '2013-08-01', tasks: ['state-authority']},
             {id: 'mission-fewer', type: 'TasksRemoved', operation: 'mission', effective: '2014-08-01', tasks: ['human-rights']},
             {id: 'force-established', type: 'OperationEstablished', operation: 'force', effective: '2013-04-25',
              names: [{language: 'en', name: 'Force'}], kind: 'au-peace-support', lead: ['African Union'], hostAreas: ['SOM']},
             {id: 'force-granted', type: 'MandateGranted', operation: 'force', effective: '2013-04-25',
              authority: 'un-security-council', until: {kind: 'dated', day: '2023-06-30'}},
             {id: 'force-tasks', type: 'TasksAdded', operation: 'force', effective: '2013-04-25',
              tasks: ['human-rights', 'rule-of-law', 'state-authority']},
             {id: 'force-strength', type: 'StrengthAuthorised', operation: 'force', effective: '2013-04-25',
              lines: [{category: 'uniformed', number: 22126}]}]""");

    @ParameterizedTest(name = "{0} on {1}: {2}, for {3}")
    @CsvSource({
        "mission, 2013-07-31, false, two civilian tasks are too few",
        "mission, 2013-08-01, true, soldiers and police and three civilian tasks",
        "mission, 2014-07-31, true, nothing has changed",
        "mission, 2014-08-01, false, a task is gone",
        "force, 2014-01-01, false, it is no mission of the United Nations"
    })
    void itTakesSoldiersPoliceAndThreeCivilianTasks(String operation, String day, boolean expected, String why) {
        OperationState state = OperationStates.on(LocalDate.parse(day), GIVEN.now())
                .of(operation)
                .orElseThrow();
        assertThat(state.multidimensional()).as(why).isEqualTo(expected);
    }
}
