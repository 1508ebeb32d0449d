package org.mandateledger.cli;

import java.util.ArrayList;
import org.mandateledger.asking.Labels;
import org.mandateledger.asking.Step;

/** The periods that can be told apart, as a shell may complete them. */
public final class Steps extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Steps() {
        super(Labels.all(Step.class));
    }
}
