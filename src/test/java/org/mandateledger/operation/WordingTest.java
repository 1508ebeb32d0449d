package org.mandateledger.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateledger.testing.Given;

class WordingTest {
    private static final String BEGAN =
            "{id: 'x-began', type: 'OperationCommenced', operation: 'x', effective: '2010-01-01', scope: 'all'}";

    @Test
    void anEventThatNobodyAnsweredStands() {
        assertThat(told(Given.events("[" + BEGAN + "]"))).containsExactly("x-began 2010-01-01 stands");
    }

    @Test
    void eachCorrectionReplacesTheWordsBeforeIt() {
        Given given = Given.events("[" + BEGAN + "]")
                .then("[" + correction("c1", "x-began", "2010-01-02") + "]")
                .then("[" + correction("c2", "c1", "2010-01-03") + "]");
        assertThat(told(given))
                .containsExactly(
                        "x-began 2010-01-01 replaced by c1",
                        "x-began 2010-01-02 replaced by c2",
                        "x-began 2010-01-03 stands");
    }

    @Test
    void aSecondCorrectionOfTheOriginalReplacesTheFirst() {
        Given given = Given.events("[" + BEGAN + "]")
                .then("[" + correction("c1", "x-began", "2010-01-02") + "]")
                .then("[" + correction("c2", "x-began", "2010-01-03") + "]");
        assertThat(told(given))
                .containsExactly(
                        "x-began 2010-01-01 replaced by c2",
                        "x-began 2010-01-02 replaced by c2",
                        "x-began 2010-01-03 stands");
    }

    @Test
    void aRetractedCorrectionGivesTheWordsBeforeItBack() {
        Given given = Given.events("[" + BEGAN + "]")
                .then("[" + correction("c1", "x-began", "2010-01-02") + "]")
                .then("[{id: 'r', type: 'EventRetracted', subject: 'x', target: 'c1', effective: '2010-01-01'}]");
        assertThat(told(given)).containsExactly("x-began 2010-01-01 stands", "x-began 2010-01-02 replaced by r");
    }

    @Test
    void nothingStandsOfARetractedEvent() {
        Given given = Given.events("[" + BEGAN + "]")
                .then("[" + correction("c1", "x-began", "2010-01-02") + "]")
                .then("[{id: 'r', type: 'EventRetracted', subject: 'x', target: 'x-began', effective: '2010-01-01'}]");
        assertThat(told(given)).containsExactly("x-began 2010-01-01 replaced by r", "x-began 2010-01-02 replaced by r");
    }

    @Test
    void whatWasRecordedLaterIsNotToldToThoseWhoAskOfEarlierKnowledge() {
        Given given = Given.events("[" + BEGAN + "]").then("[" + correction("c1", "x-began", "2010-01-02") + "]");
        assertThat(Wording.of("x", given.after(1))).singleElement().matches(Wording::stands);
    }

    private static List<String> told(Given given) {
        return Wording.of("x", given.now()).stream()
                .map(wording -> "%s %s %s"
                        .formatted(
                                wording.id(),
                                wording.words().effective(),
                                wording.replacedBy()
                                        .map(later ->
                                                "replaced by " + later.event().id())
                                        .orElse("stands")))
                .toList();
    }

    private static String correction(String id, String target, String day) {
        return ("{id: '%s', type: 'EventCorrected', subject: 'x', target: '%s', effective: '%s', replacement:"
                        + " {type: 'OperationCommenced', operation: 'x', effective: '%s', scope: 'all'}}")
                .formatted(id, target, day, day);
    }
}
