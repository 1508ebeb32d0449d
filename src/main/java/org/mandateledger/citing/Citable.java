package org.mandateledger.citing;

import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;

/** What can be cited. */
public final class Citable {
    private Citable() {}

    /** Whether something that can be cited is answered at an address. */
    public static boolean isAt(String address) {
        try {
            Question.at(address);
            return true;
        } catch (NotFound | InvalidQuestion _) {
            return false;
        }
    }
}
