package org.mandateledger.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class HistoricalDatePropertyTest {

    /** A text and the days that the calendar of {@code java.time} gives it. */
    private record Written(String text, LocalDate earliest, LocalDate latest) {}

    /** The grammar of levels 0 and 1, written a second time: nothing outside of it may be read. */
    private static final String YEAR = "-?\\d{4}";

    private static final String DATE = "(" + YEAR + "(-\\d\\d(-\\d\\d)?)?|Y-?[1-9]\\d{4,8}|-?\\d\\d(\\dX|XX)|" + YEAR
            + "-(XX(-XX)?|\\d\\d-XX))[?~%]?";
    private static final String DATE_TIME = YEAR + "-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d(:\\d\\d)?)?";
    private static final Pattern GRAMMAR =
            Pattern.compile(DATE + "|" + DATE_TIME + "|" + DATE + "/(" + DATE + "|\\.\\.)?|(\\.\\.)?/" + DATE);

    private static final String ALPHABET = "0123456789012012--//..XYTZ:?~%ES+[], ";

    @Test
    void whatIsPrintedIsReadBackAsTheSameDate() {
        qt().forAll(dates()).checkAssert(written -> {
            HistoricalDate date = HistoricalDate.parse(written.text);
            assertThat(date).hasToString(written.text);
            assertThat(HistoricalDate.parse(date.toString())).isEqualTo(date);
        });
    }

    @Test
    void theReadingsAreThoseOfTheCalendarAndInOrder() {
        qt().forAll(dates()).checkAssert(written -> {
            HistoricalDate date = HistoricalDate.parse(written.text);
            assertThat(date.on(Reading.EARLIEST)).isEqualTo(date.earliest()).isEqualTo(written.earliest);
            assertThat(date.on(Reading.LATEST)).isEqualTo(date.latest()).isEqualTo(written.latest);
            assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        });
    }

    @Test
    void everyDayIsReadBackFromItsText() {
        qt().forAll(days()).checkAssert(day -> {
            HistoricalDate date = HistoricalDate.parse(day.toString());
            assertThat(date).hasToString(day.toString());
            assertThat(date.earliest()).isEqualTo(day);
            assertThat(date.exact()).isTrue();
        });
    }

    @Test
    void anIntervalIsReadExactlyWhenItDoesNotEndBeforeItStarts() {
        qt().forAll(singles(), singles()).checkAssert((start, end) -> {
            String text = start.text + "/" + end.text;
            if (end.latest.isBefore(start.earliest)) {
                assertThat(refused(text)).isTrue();
            } else {
                HistoricalDate date = HistoricalDate.parse(text);
                assertThat(date.earliest()).isEqualTo(start.earliest);
                assertThat(date.latest()).isEqualTo(end.latest);
            }
        });
    }

    @Test
    void anyTextIsEitherADateOfTheGrammarOrRefusedAsInvalid() {
        Gen<String> noise = lists().of(integers().between(0, ALPHABET.length() - 1))
                .ofSizeBetween(0, 14)
                .map(HistoricalDatePropertyTest::letters);
        qt().withExamples(20_000).forAll(noise).checkAssert(HistoricalDatePropertyTest::readsOnlyTheGrammar);
    }

    @Test
    void aDateWithOneCharacterChangedIsEitherADateOfTheGrammarOrRefusedAsInvalid() {
        qt().withExamples(20_000)
                .forAll(dates(), integers().between(0, 63), integers().between(0, ALPHABET.length() - 1))
                .checkAssert((written, at, letter) -> {
                    StringBuilder text = new StringBuilder(written.text);
                    text.setCharAt(at % text.length(), ALPHABET.charAt(letter));
                    readsOnlyTheGrammar(text.toString());
                });
    }

    private static void readsOnlyTheGrammar(String text) {
        if (!refused(text)) {
            HistoricalDate date = HistoricalDate.parse(text);
            assertThat(text).matches(GRAMMAR);
            assertThat(date).hasToString(text);
            assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        }
    }

    private static boolean refused(String text) {
        try {
            HistoricalDate.parse(text);
            return false;
        } catch (InvalidDate e) {
            return true;
        }
    }

    private static String letters(List<Integer> indices) {
        return indices.stream().map(i -> String.valueOf(ALPHABET.charAt(i))).collect(Collectors.joining());
    }

    private static Gen<Written> dates() {
        Gen<Written> ends = singles();
        Gen<Written> openEnd = ends.map(d -> new Written(d.text + "/..", d.earliest, LocalDate.MAX));
        Gen<Written> unknownStart = ends.map(d -> new Written("/" + d.text, LocalDate.MIN, d.latest));
        Gen<Written> dateTime = days().map(d -> new Written(d + "T23:20:30-04:00", d, d));
        return singles().mix(openEnd, 20).mix(unknownStart, 20).mix(dateTime, 20);
    }

    private static Gen<Written> singles() {
        return integers()
                .between(0, 7)
                .zip(days(), HistoricalDatePropertyTest::written)
                .zip(qualifiers(), (d, q) -> new Written(d.text + q, d.earliest, d.latest));
    }

    private static Written written(int form, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        Year year = Year.from(day);
        return switch (form) {
            case 0 -> new Written(day.toString(), day, day);
            case 1 -> new Written(month.toString(), month.atDay(1), month.atEndOfMonth());
            case 2 -> new Written(month + "-XX", month.atDay(1), month.atEndOfMonth());
            case 3 -> new Written(digits(year), year.atDay(1), year.atDay(year.length()));
            case 4 -> new Written(digits(year) + "-XX-XX", year.atDay(1), year.atDay(year.length()));
            case 5 -> {
                Year far = year.plusYears(year.getValue() < 0 ? -20_000 : 20_000);
                yield new Written("Y" + far.getValue(), far.atDay(1), far.atDay(far.length()));
            }
            case 6 -> {
                int season = day.getDayOfMonth() % 4;
                YearMonth first = year.atMonth(3).plusMonths(3L * season);
                yield new Written(
                        digits(year) + "-2" + (season + 1),
                        first.atDay(1),
                        first.plusMonths(2).atEndOfMonth());
            }
            default -> {
                int decade = Math.abs(year.getValue()) / 10 * 10 + 10;
                yield new Written(
                        String.format(Locale.ROOT, "%03dX", decade % 10_000 / 10),
                        LocalDate.of(decade % 10_000, 1, 1),
                        LocalDate.of(decade % 10_000 + 9, 12, 31));
            }
        };
    }

    private static String digits(Year year) {
        return YearMonth.of(year.getValue(), 1).toString().replaceAll("-01$", "");
    }

    private static Gen<String> qualifiers() {
        return integers().between(0, 3).map(i -> List.of("", "?", "~", "%").get(i));
    }

    private static Gen<LocalDate> days() {
        int first = Math.toIntExact(LocalDate.of(-9999, 1, 1).toEpochDay());
        int last = Math.toIntExact(LocalDate.of(9999, 12, 31).toEpochDay());
        return integers().between(first, last).map(LocalDate::ofEpochDay);
    }
}
