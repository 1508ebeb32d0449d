package org.mandateledger.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Host areas: ISO 3166-1 alpha-3 codes, former countries (ISO 3166-3) included, or a disputed area's own. Whether there
 * is such an area is for the rules to say.
 */
final class Areas {
    private Areas() {}

    static List<String> checked(String field, List<String> codes) {
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            if (code.length() != 3 || code.chars().anyMatch(c -> c < 'A' || c > 'Z')) {
                throw new InvalidEvent(
                        "%s: '%s' is no area; write ISO 3166 alpha-3 codes such as SOM or MLI".formatted(field, code));
            }
            if (!seen.add(code)) {
                throw new InvalidEvent("%s: %s stands twice; name each area once".formatted(field, code));
            }
        }
        return Text.atMost(field, codes);
    }
}
