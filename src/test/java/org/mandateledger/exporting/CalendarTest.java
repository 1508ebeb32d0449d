package org.mandateledger.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.drawing.Story;
import org.mandateledger.testing.Given;

class CalendarTest {
    private static final String EXTENDED = "msn-extended.last-day@mandate-ledger";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    private final Given story = Story.told();

    private List<CalendarComponent> days(String... options) throws Exception {
        return Readers.calendar(Exported.text(temporary, "ics", options)).getComponents(Component.VEVENT);
    }

    private CalendarComponent day(String uid) throws Exception {
        return days().stream()
                .filter(it -> value(it, "UID").equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private static String value(CalendarComponent day, String property) {
        return day.getRequiredProperty(property).getValue();
    }

    @Test
    void theLastDayOfAMandateIsAnAllDayEvent() throws Exception {
        story.in(temporary);
        CalendarComponent day = day(EXTENDED);
        assertThat(value(day, "DTSTART")).isEqualTo("20031231");
        assertThat(value(day, "DTEND")).isEqualTo("20040101");
        assertThat(value(day, "SUMMARY")).isEqualTo("MSN: last day of the mandate (S/RES/1002 (2001)), ended before");
        assertThat(value(day, "DESCRIPTION"))
                .contains("Mandate extended until 31 December 2003")
                .contains("Then, on 2003-12-31 by S/RES/1004 (2003)");
        assertThat(value(day, "DTSTAMP")).isEqualTo("20260101T000000Z");
        assertThat(value(day, "SEQUENCE")).isEqualTo("0");
        assertThat(value(day, "CATEGORIES")).contains("MSN").contains("un-peacekeeping");
    }

    @Test
    void aCorrectionMovesTheDayAndRaisesItsSequence() throws Exception {
        story.then("misread", """
                        [{id: 'msn-extended-corrected', type: 'EventCorrected', subject: 'mission',
                          target: 'msn-extended', effective: '2001-12-18',
                          replacement: {id: 'msn-extended', type: 'MandateExtended', operation: 'mission',
                            effective: '2001-12-18', instrument: {symbol: 'S/RES/1002 (2001)', decided: '2001-12-18'},
                            authority: 'un-security-council', until: {kind: 'dated', day: '2003-12-30'}}}]""").in(temporary);
        CalendarComponent day = day(EXTENDED);
        assertThat(value(day, "DTSTART")).isEqualTo("20031230");
        assertThat(value(day, "SEQUENCE")).isEqualTo("1");
        assertThat(value(day, "DTSTAMP")).isEqualTo("20260101T000100Z");
    }

    @Test
    void aRetractedCorrectionRaisesItAgain() throws Exception {
        story.then("misread", """
                        [{id: 'wrong', type: 'EventCorrected', subject: 'mission', target: 'msn-extended',
                          effective: '2001-12-18',
                          replacement: {id: 'msn-extended', type: 'MandateExtended', operation: 'mission',
                            effective: '2001-12-18', authority: 'un-security-council',
                            until: {kind: 'dated', day: '2003-12-30'}}}]""").then("it was right", """
                        [{id: 'undone', type: 'EventRetracted', subject: 'mission', target: 'wrong',
                          effective: '2001-12-18'}]""").in(temporary);
        CalendarComponent day = day(EXTENDED);
        assertThat(value(day, "DTSTART")).isEqualTo("20031231");
        assertThat(value(day, "SEQUENCE")).isEqualTo("2");
    }

    @Test
    void theActThatEstablishedAnOperationComesBackEveryYear() throws Exception {
        story.in(temporary);
        CalendarComponent day = day("msn-established.anniversary@mandate-ledger");
        assertThat(value(day, "DTSTART")).isEqualTo("20001220");
        assertThat(value(day, "RRULE")).isEqualTo("FREQ=YEARLY");
        assertThat(value(day, "SUMMARY")).isEqualTo("MSN: established by S/RES/1001 (2000)");
    }

    @Test
    void onlyTheDaysOfAWindowAreThere() throws Exception {
        story.in(temporary);
        assertThat(days("--from", "2005-01-01", "--operation", "follower"))
                .extracting(it -> value(it, "UID"))
                .containsExactly("flw-granted.last-day@mandate-ledger", "flw-established.anniversary@mandate-ledger");
        assertThat(days("--to", "2002-01-01"))
                .extracting(it -> value(it, "UID"))
                .containsExactly("msn-granted.last-day@mandate-ledger", "msn-established.anniversary@mandate-ledger");
    }

    @Test
    void daysPointToTheServedEventWhereItIsServed() throws Exception {
        story.in(temporary);
        assertThat(value(day(EXTENDED), "URL")).isEqualTo("urn:mandate-ledger:event:msn-extended");
        assertThat(value(days("--base", "https://ledger.example/").getFirst(), "URL"))
                .startsWith("https://ledger.example/api/v1/events/");
    }

    @Test
    void ofTheCommittedLedgerNoTwoDaysHaveTheSameId() throws Exception {
        List<String> ids = Readers.calendar(Exported.text(Path.of("events"), "ics"))
                .<CalendarComponent>getComponents(Component.VEVENT)
                .stream()
                .map(it -> value(it, "UID"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }
}
