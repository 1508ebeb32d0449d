package org.mandateledger.timeline;

import java.util.List;
import java.util.Optional;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.operation.Summary;
import org.mandateledger.operation.Wording;
import org.mandateledger.time.HistoricalDate;

/**
 * One event of a timeline.
 *
 * @param effective EDTF, the day the fact became true
 * @param decided EDTF, the day the instrument was adopted
 * @param recorded the instant the ledger learned these words; for those of a correction, that of the correction
 * @param summary one sentence
 * @param eventId the logical id, which a correction keeps
 * @param corrected whether these words no longer stand; then {@code replacedBy} says why
 * @param givenBy the correction whose words these are, where they are one's
 */
public record TimelineEntry(
        String operation,
        String effective,
        Optional<String> decided,
        String recorded,
        String type,
        String summary,
        Optional<String> instrument,
        Optional<String> paragraph,
        String eventId,
        List<SourceReference> sources,
        Optional<String> note,
        boolean corrected,
        Optional<String> givenBy,
        Optional<Replacement> replacedBy) {

    /**
     * The later word because of which an entry no longer stands.
     *
     * @param event the id of the correction or retraction
     * @param type EventCorrected or EventRetracted
     * @param why the reason that was given
     * @param summary what was said instead; that of a retraction says only that
     */
    public record Replacement(String event, String type, String recorded, String why, String summary) {
        static Replacement of(RecordedEvent answer) {
            Event event = answer.event();
            return new Replacement(
                    event.id(),
                    event.type().name(),
                    EventJson.instant(answer.recorded()),
                    answer.reason(),
                    Summary.of(event));
        }
    }

    static TimelineEntry of(Wording wording) {
        Event words = wording.words();
        RecordedEvent entry = wording.entry();
        return new TimelineEntry(
                words.subject(),
                words.effective().toString(),
                words.instrument().map(Citation::decided).map(HistoricalDate::toString),
                EventJson.instant(entry.recorded()),
                words.type().name(),
                Summary.of(words),
                words.instrument().map(Citation::symbol),
                words.instrument().flatMap(Citation::paragraph),
                wording.id(),
                words.sources(),
                words.note(),
                !wording.stands(),
                Optional.of(entry.event().id()).filter(id -> !id.equals(wording.id())),
                wording.replacedBy().map(Replacement::of));
    }
}
