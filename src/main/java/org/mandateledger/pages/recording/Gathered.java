package org.mandateledger.pages.recording;

import java.util.ArrayList;
import java.util.List;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Summary;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.forms.Entered;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event of the change set, in words.
 *
 * @param number from 1
 * @param json as it is sent along
 */
record Gathered(int number, String title, String words, String json, boolean isOpen) {

    static List<Gathered> of(Draft draft) {
        List<Gathered> all = new ArrayList<>();
        for (int i = 0; i < draft.events().size(); i++) {
            ObjectNode event = draft.events().get(i);
            int at = i;
            all.add(new Gathered(
                    i + 1,
                    Say.name(Draft.typeOf(event).name()),
                    words(event),
                    event.toString(),
                    draft.open().filter(it -> it == at).isPresent()));
        }
        return all;
    }

    /** What it says, as far as it can be read. */
    private static String words(ObjectNode event) {
        ObjectNode tidied = Entered.withoutBlanks(event);
        if (!EventJson.mistakes(Draft.typeOf(event), tidied).isEmpty()) {
            return "not complete yet";
        }
        Event read = EventJson.event(tidied);
        return "%s, %s: %s".formatted(read.subject(), Say.date(read.effective().toString()), Summary.of(read));
    }

    public int at() {
        return number - 1;
    }
}
