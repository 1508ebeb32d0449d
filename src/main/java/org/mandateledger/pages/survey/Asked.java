package org.mandateledger.pages.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.pages.Written;
import org.mandateledger.survey.DecisionsSurvey;

/**
 * Which decisions are wanted.
 *
 * @param what they changed, as the survey names it: {@code extended}
 * @param text in their symbol, or in the name of an operation that they changed
 */
record Asked(Wanted wanted, @Nullable String what, @Nullable String text, int from) {

    /** @throws InvalidQuestion where the place in the list is none */
    Asked {
        if (from < 0) {
            throw new InvalidQuestion("offset: %d is no place in the list; give 0 or more".formatted(from));
        }
    }

    boolean fits(DecisionsSurvey.Decided it, String acronym) {
        return Written.in(what).filter(one -> !it.what().contains(one)).isEmpty()
                && Written.in(text)
                        .map(words -> words.toLowerCase(Locale.ROOT))
                        .filter(words -> Stream.of(it.symbol(), it.decided(), it.operation(), acronym)
                                .noneMatch(each -> each.toLowerCase(Locale.ROOT).contains(words)))
                        .isEmpty();
    }

    Map<String, String> parameters() {
        Map<String, String> written = new LinkedHashMap<>(wanted.ofDecisions());
        Written.in(what).ifPresent(it -> written.put("what", it));
        Written.in(text).ifPresent(it -> written.put("text", it));
        return written;
    }

    /** What the interface for data can be asked, too. */
    boolean isOnlyOfYearsAndOperations() {
        return parameters().equals(wanted.ofDecisions());
    }

    /** What decisions of this answer changed, to choose from. */
    static List<String> choices(DecisionsSurvey answer) {
        return answer.decisions().stream()
                .flatMap(it -> it.what().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
