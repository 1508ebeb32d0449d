package org.mandateledger.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mandateledger.operation.Knowledge;

class TaskGridTest {
    private static final Knowledge KNOWN = Story.told().then("""
            [{id: 'msn-tasks', type: 'TasksAdded', operation: 'mission', effective: '2000-12-20',
              instrument: {symbol: 'S/RES/1001 (2000)', decided: '2000-12-20'},
              strand: 'core', tasks: ['mine-action', 'good-offices']},
             {id: 'msn-untasked', type: 'TasksRemoved', operation: 'mission', effective: '2001-12-18',
              instrument: {symbol: 'S/RES/1002 (2001)', decided: '2001-12-18'}, strand: 'core', tasks: ['mine-action']},
             {id: 'msn-retasked', type: 'TasksAdded', operation: 'mission', effective: '2003-05-01',
              instrument: {symbol: 'S/RES/1003 (2003)', decided: '2003-05-01'}, strand: 'core', tasks: ['mine-action']},
             {id: 'msn-border', type: 'MandateGranted', operation: 'mission', effective: '2002-01-01', strand: 'border-support',
              instrument: {symbol: 'S/RES/1002 (2001)', decided: '2001-12-18'},
              authority: 'un-security-council', until: {kind: 'dated', day: '2003-12-31'}},
             {id: 'msn-border-tasks', type: 'TasksAdded', operation: 'mission', effective: '2002-01-01',
              instrument: {symbol: 'S/RES/1002 (2001)', decided: '2001-12-18'},
              strand: 'border-support', tasks: ['border-monitoring']},
             {id: 'msn-border-ended', type: 'MandateTerminated', operation: 'mission', effective: '2002-12-31',
              instrument: {symbol: 'S/RES/1002 (2001)', decided: '2001-12-18'},
              strand: 'border-support', lastDay: '2002-12-31', reason: 'completed'}]
            """).now();

    private static String drawn() {
        return Drawings.inPage(KNOWN).tasks("mission", Optional.empty()).orElseThrow();
    }

    @Test
    void everyTaskHasARowUnderItsLabelOfTheTaxonomy() throws Exception {
        assertThat(Drawn.words(drawn()))
                .contains("Mine action", "Good offices", "Border monitoring (border support)")
                .doesNotContain("mine-action");
    }

    @Test
    void aBarLastsWhileTheTaskStoodAndStemsFromWhatAddedIt() throws Exception {
        List<Double> widths = Drawn.widths(drawn(), "task");

        assertThat(Drawn.values(drawn(), "data-event")).contains("msn-tasks", "msn-retasked", "msn-border-tasks");
        assertThat(widths).hasSize(4);
        double throughout = widths.stream().max(Double::compare).orElseThrow();
        assertThat(widths).filteredOn(width -> width < throughout * 0.4).hasSize(3);
    }

    @Test
    void tasksEndWithTheMandate() throws Exception {
        assertThat(Drawn.description(drawn()))
                .contains("Good offices (from 20 Dec 2000 to 31 Dec 2003)")
                .contains("Border monitoring (border support) (from 1 Jan 2002 to 31 Dec 2002)");
    }

    @Test
    void theInstrumentStandsInItsBar() throws Exception {
        assertThat(Drawn.words(drawn())).contains("1001", "1003");
    }

    @Test
    void whoWasAskedForNothingHasNoGrid() {
        assertThat(Drawings.inPage(KNOWN).tasks("office", Optional.empty())).isEmpty();
        assertThat(Drawings.inPage(KNOWN).tasks("unheard-of", Optional.empty())).isEmpty();
    }

    @Test
    void itIsLegible() throws Exception {
        Legibility.check(drawn());
        Legibility.check(new Drawings(KNOWN)
                .tasks("mission", Optional.of(LocalDate.of(2002, 7, 1)))
                .orElseThrow());
    }
}
