package org.mandateledger.operation;

import java.util.List;

/** Host areas: ISO 3166-1 alpha-3 codes, former countries (ISO 3166-3) included, or a disputed area's own. */
final class Areas {
    private Areas() {}

    static List<String> checked(List<String> codes) {
        for (String code : codes) {
            if (code.length() != 3 || code.chars().anyMatch(c -> c < 'A' || c > 'Z')) {
                throw new InvalidEvent(
                        "'%s' is no area; write ISO 3166 alpha-3 codes such as SOM or MLI".formatted(code));
            }
        }
        return List.copyOf(codes);
    }
}
