package org.mandateledger.drift;

import java.time.LocalDate;
import java.util.List;
import org.mandateledger.drawing.Setting;
import org.mandateledger.drawing.StackedChart;
import org.mandateledger.drawing.StackedChart.Band;
import org.mandateledger.drawing.StackedChart.Panel;

/** The drift as a picture: four panels over one line of years. */
public final class DriftChart {
    private DriftChart() {}

    public static String svg(DriftAnswer answer) {
        return svg(answer, Setting.ALONE);
    }

    public static String svg(DriftAnswer answer, Setting setting) {
        List<LocalDate> days = answer.periods().stream()
                .map(tally -> LocalDate.parse(tally.on()))
                .toList();
        LocalDate end = answer.after(days.getLast());
        return StackedChart.svg(
                setting,
                "Peace operations %d to %d".formatted(answer.from(), answer.to()),
                "In force on the first day of each " + answer.by() + ", among the " + answer.held()
                        + " operations that the ledger holds: who leads them, who supports them, what force they may use",
                days,
                end,
                List.of(
                        new Panel(
                                "Who leads",
                                List.of(
                                        band(answer, Measure.UN_LED, "led by the UN", "un-peacekeeping"),
                                        band(answer, Measure.HYBRID, "hybrid", "hybrid"),
                                        band(answer, Measure.AU_LED, "led by the African Union", "au-peace-support"),
                                        band(answer, Measure.AD_HOC, "ad hoc coalitions", "ad-hoc-coalition"),
                                        band(answer, Measure.OTHERS_LED, "others", "national"))),
                        new Panel(
                                "Multidimensional",
                                List.of(band(answer, Measure.MULTIDIMENSIONAL, "missions", "un-peacekeeping"))),
                        new Panel(
                                "UN support",
                                List.of(band(
                                        answer, Measure.UN_SUPPORTED, "operations supported", "un-support-office"))),
                        new Panel(
                                "Force",
                                List.of(
                                        band(answer, Measure.OFFENSIVE, "offensive", "ad-hoc-coalition"),
                                        band(
                                                answer,
                                                Measure.ALL_NECESSARY_MEANS,
                                                "all necessary means",
                                                "regional")))));
    }

    private static Band band(DriftAnswer answer, Measure measure, String label, String hue) {
        return new Band(
                label,
                hue,
                answer.periods().stream().map(tally -> tally.count(measure)).toList());
    }
}
