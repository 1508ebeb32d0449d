package org.mandateledger.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.testing.Given;

/** What became of an event and of its corrections, whoever answered whom. */
class EventAnswerTest {
    private static final String BEGAN =
            "{id: 'began', type: 'OperationCommenced', operation: 'x', effective: '2010-01-01', scope: 'all'}";

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "'',                                   began, stands",
        "'c1 corrects began',                  began, corrected",
        "'c1 corrects began',                  c1,    stands",
        "'c1 corrects began, r retracts c1',   began, stands",
        "'c1 corrects began, r retracts c1',   c1,    retracted",
        "'c1 corrects began, c2 corrects began', c1,  corrected",
        "'c1 corrects began, c2 corrects began', c2,  stands",
        "'c1 corrects began, c2 corrects c1',  began, corrected",
        "'c1 corrects began, c2 corrects c1',  c1,    corrected",
        "'c1 corrects began, r retracts began', began, retracted",
        "'c1 corrects began, r retracts began', c1,   retracted",
        "'c1 corrects began, r retracts began', r,    stands"
    })
    void anEntryIsWhatBecameOfItsWords(String story, String id, String fate) {
        Given given = Given.events("[" + BEGAN + "]");
        for (String answer : story.isEmpty() ? new String[0] : story.split(", ")) {
            String[] words = answer.split(" ");
            given.then("[" + (words[1].equals("corrects") ? correction(words) : retraction(words)) + "]");
        }

        assertThat(EventAnswer.to(new EventQuery(id, Optional.empty()), given.ledger())
                        .fate())
                .isEqualTo(fate);
    }

    private static String correction(String... words) {
        return ("{id: '%s', type: 'EventCorrected', subject: 'x', target: '%s', effective: '2010-01-02', replacement:"
                        + " {type: 'OperationCommenced', operation: 'x', effective: '2010-01-02', scope: 'all'}}")
                .formatted(words[0], words[2]);
    }

    private static String retraction(String... words) {
        return "{id: '%s', type: 'EventRetracted', subject: 'x', target: '%s', effective: '2010-01-01'}"
                .formatted(words[0], words[2]);
    }
}
