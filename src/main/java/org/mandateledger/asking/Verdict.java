package org.mandateledger.asking;

import java.util.List;

/** What came of a check. */
public interface Verdict extends Listing {
    boolean valid();

    /** In words; none where it is valid. */
    List<String> problems();
}
