package org.mandateledger.pages.survey;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.asking.YearSpan;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.To;

/** The page of another period. */
record Turn(String words, String address) {

    /** The one before and the one after, as far as the ledger reaches. */
    static List<Turn> around(String period, Wanted wanted, Knowledge known, To to) {
        String last = LatestDay.of(known).toString();
        String first = YearSpan.firstYear(known).map(Object::toString).orElse(last);
        return Stream.of(-1, 1)
                .map(step -> moved(period, step))
                .filter(other -> other.compareTo(first) >= 0 && other.compareTo(last) <= 0)
                .map(other -> new Turn(Say.date(other), to.page("/survey/{period}", wanted.ofOperations(), other)))
                .toList();
    }

    private static String moved(String period, int step) {
        return period.length() == 4
                ? Integer.toString(Integer.parseInt(period) + step)
                : YearMonth.parse(period).plusMonths(step).toString();
    }
}
