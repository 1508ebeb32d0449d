package org.mandateledger.explaining;

import java.util.List;
import java.util.Optional;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.operation.Summary;
import org.mandateledger.operation.Wording;
import tools.jackson.databind.JsonNode;

/**
 * An event that gave a value, with its witnesses and how the ledger came by it.
 *
 * @param eventId the logical id, which a correction keeps
 * @param operation the operation on which it is recorded
 * @param effective EDTF
 * @param disputed those of the sources that say otherwise
 * @param recorded when these words were recorded, by whom and why; for those of a correction, the correction's
 * @param givenBy the correction whose words these are, where they are one's
 * @param earlierWords what the ledger said in this place before, the oldest first
 */
public record Giving(
        String eventId,
        String operation,
        String type,
        String summary,
        String effective,
        Optional<Citation> instrument,
        List<SourceReference> sources,
        List<SourceReference> disputed,
        Optional<String> note,
        Optional<String> condition,
        String recorded,
        String by,
        String why,
        Optional<String> givenBy,
        List<EarlierWords> earlierWords) {

    /**
     * Words that no longer stand.
     *
     * @param words the event as it was given
     * @param correctedBy the id of the correction that took its place
     * @param reason why it was corrected
     */
    public record EarlierWords(
            String summary,
            JsonNode words,
            String recorded,
            String by,
            String why,
            Optional<String> correctedBy,
            Optional<String> corrected,
            Optional<String> reason) {

        static EarlierWords of(Wording wording) {
            return new EarlierWords(
                    Summary.of(wording.words()),
                    EventJson.json(wording.words()),
                    EventJson.instant(wording.entry().recorded()),
                    wording.entry().by(),
                    wording.entry().why(),
                    wording.replacedBy().map(answer -> answer.event().id()),
                    wording.replacedBy().map(RecordedEvent::recorded).map(EventJson::instant),
                    wording.replacedBy().map(RecordedEvent::reason));
        }
    }

    /** @param id the logical id of an event that stands */
    static Optional<Giving> of(String id, Knowledge known) {
        return known.event(id)
                .map(recorded -> Wording.of(recorded.event().subject(), id, known))
                .flatMap(wordings ->
                        wordings.stream().filter(Wording::stands).findFirst().map(standing -> of(standing, wordings)));
    }

    private static Giving of(Wording standing, List<Wording> wordings) {
        Event words = standing.words();
        return new Giving(
                standing.id(),
                words.subject(),
                words.type().name(),
                Summary.of(words),
                words.effective().toString(),
                words.instrument(),
                words.sources(),
                words.sources().stream()
                        .filter(source -> source.says().isPresent())
                        .toList(),
                words.note(),
                words.condition(),
                EventJson.instant(standing.entry().recorded()),
                standing.entry().by(),
                standing.entry().why(),
                Optional.of(standing.entry().event().id()).filter(id -> !id.equals(standing.id())),
                wordings.stream()
                        .filter(wording -> !wording.stands())
                        .map(EarlierWords::of)
                        .toList());
    }
}
