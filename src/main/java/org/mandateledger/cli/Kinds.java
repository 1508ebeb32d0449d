package org.mandateledger.cli;

import java.util.ArrayList;
import org.mandateledger.asking.Labels;
import org.mandateledger.operation.Kind;

/** The kinds of operations, as a shell may complete them. */
public final class Kinds extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Kinds() {
        super(Labels.all(Kind.class));
    }
}
