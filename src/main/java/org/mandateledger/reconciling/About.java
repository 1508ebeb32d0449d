package org.mandateledger.reconciling;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.mandateledger.asking.Labels;

/** What the rows of a table are about. */
enum About {
    OPERATIONS,
    INSTRUMENTS;

    @JsonCreator
    static About named(String label) {
        return Labels.parse("about", label, About.class).orElseThrow();
    }
}
