package org.mandateledger.reconciling;

import static org.mandateledger.reconciling.About.INSTRUMENTS;
import static org.mandateledger.reconciling.About.OPERATIONS;
import static org.mandateledger.reconciling.Field.Form.DATE;
import static org.mandateledger.reconciling.Field.Form.LIST;
import static org.mandateledger.reconciling.Field.Form.TEXT;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.mandateledger.asking.Labels;

/** What of ours a column can be held against. */
enum Field {
    ESTABLISHED(OPERATIONS, DATE),
    START(OPERATIONS, DATE),
    END(OPERATIONS, DATE),
    CLOSED(OPERATIONS, DATE),
    NAME(OPERATIONS, TEXT),
    ACRONYM(OPERATIONS, TEXT),
    KIND(OPERATIONS, TEXT),
    STATUS(OPERATIONS, TEXT),
    ESTABLISHED_BY(OPERATIONS, TEXT),
    LEAD(OPERATIONS, LIST),
    HOSTS(OPERATIONS, LIST),
    DECIDED(INSTRUMENTS, DATE),
    TITLE(INSTRUMENTS, TEXT),
    BODY(INSTRUMENTS, TEXT),
    FORM(INSTRUMENTS, TEXT),
    VOTE(INSTRUMENTS, Form.VOTE);

    /** How a cell is read. */
    enum Form {
        DATE,
        TEXT,
        LIST,
        VOTE
    }

    private final About about;
    private final Form form;

    Field(About about, Form form) {
        this.about = about;
        this.form = form;
    }

    About about() {
        return about;
    }

    Form form() {
        return form;
    }

    /** Whether to have none says something, as that the operation goes on; elsewhere the ledger is merely silent. */
    boolean noneTells() {
        return this == END || this == CLOSED;
    }

    @JsonCreator
    static Field named(String label) {
        return Labels.parse("field", label, Field.class).orElseThrow();
    }
}
