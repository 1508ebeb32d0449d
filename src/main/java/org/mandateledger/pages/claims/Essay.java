package org.mandateledger.pages.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.Bibliography;

/**
 * One of the essays, with what is shown of its claims.
 *
 * @param by who wrote it, where and when
 * @param note what kind of errors it has
 */
record Essay(
        String id,
        String title,
        String by,
        Optional<String> address,
        String note,
        Tally tally,
        List<Statement> statements) {

    static String by(Bibliography.Source work) {
        return String.join(
                ", ",
                Stream.of(work.authors().stream(), work.within().stream(), work.year().map(String::valueOf).stream())
                        .flatMap(it -> it)
                        .toList());
    }
}
