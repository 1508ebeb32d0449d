package org.mandateledger.accounts;

import java.io.Serializable;
import java.util.Set;
import java.util.regex.Pattern;
import org.mandateledger.asking.InvalidQuestion;

/**
 * Somebody who is known by a token.
 *
 * @param id of the token, which is never given twice
 * @param name what they record stands under it
 */
record Account(String id, String name, Set<Scope> scopes) implements Serializable {
    /** Nothing that a spreadsheet takes for a formula, and nothing that alters how others' words are shown. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'@_|:+-]{0,99}");

    Account {
        if (!isName(name)) {
            throw new InvalidQuestion(
                    "'%s' is no maintainer's name; write 1 to 100 letters, digits, spaces, dots and hyphens"
                            .formatted(name));
        }
        scopes = Set.copyOf(scopes);
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
