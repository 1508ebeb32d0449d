package org.mandateledger.pages.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Drawing;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.To;

/**
 * One answer of the survey: drawn, and in numbers that lead to what is behind them.
 *
 * @param id of its place on the page, and the last part of its address
 * @param told what is counted, and what the numbers do not say
 * @param rows empty unless they are asked for
 * @param table the page with these rows; empty where they are too many to be read, or are there
 * @param forms the same as data and as a picture
 */
record Sheet(
        String id,
        String title,
        String told,
        Drawing drawing,
        List<String> columns,
        List<Row> rows,
        Optional<String> table,
        Alternates forms) {

    /** @param address of all that is behind the numbers of a period */
    record Row(String period, String address, List<Cell> cells) {}

    /** @param address of what is behind the number; empty where nothing is, or where it is no number of anything */
    record Cell(String words, String address) {
        static Cell of(int number, String address) {
            return new Cell(Say.number(number), number == 0 ? "" : address);
        }
    }

    static Alternates forms(String id, To to, Map<String, String> parameters) {
        return Alternates.of(to, "/survey/" + id, parameters).and("SVG", to.page("/survey/" + id + ".svg", parameters));
    }
}
