package org.mandateledger.exporting;

import static org.mandateledger.exporting.Option.AS_OF;
import static org.mandateledger.exporting.Option.BEFORE;
import static org.mandateledger.exporting.Option.BY;
import static org.mandateledger.exporting.Option.FROM;
import static org.mandateledger.exporting.Option.HOST;
import static org.mandateledger.exporting.Option.KIND;
import static org.mandateledger.exporting.Option.KNOWN_AT;
import static org.mandateledger.exporting.Option.LEAD;
import static org.mandateledger.exporting.Option.LIMIT;
import static org.mandateledger.exporting.Option.LINEAGE;
import static org.mandateledger.exporting.Option.OPERATION;
import static org.mandateledger.exporting.Option.TABLE;
import static org.mandateledger.exporting.Option.TO;

import java.util.EnumSet;
import java.util.Set;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Labels;
import org.mandateledger.operation.Label;

/** The forms in which the ledger leaves the program; docs/exports.md describes them. */
public enum Format {
    EVENTS("application/x-ndjson", "jsonl", false),
    NDJSON("application/x-ndjson", "ndjson", false, OPERATION, KIND, HOST, LEAD, FROM, TO),
    CLOUDEVENTS("application/cloudevents-batch+json", "json", false, OPERATION, KIND, HOST, LEAD, FROM, TO),
    CSV("text/csv;charset=utf-8", "csv", false, AS_OF, OPERATION, KIND, HOST, LEAD, TABLE),
    DATAPACKAGE("application/zip", "zip", false, AS_OF, OPERATION, KIND, HOST, LEAD),
    PANEL("text/csv;charset=utf-8", "csv", false, OPERATION, KIND, HOST, LEAD, FROM, TO, BY),
    ICS("text/calendar;charset=utf-8", "ics", true, OPERATION, KIND, HOST, LEAD, FROM, TO),
    ATOM("application/atom+xml", "atom", true, OPERATION, KIND, HOST, LEAD, FROM, TO, LIMIT, BEFORE),
    JSONFEED("application/feed+json", "json", true, OPERATION, KIND, HOST, LEAD, FROM, TO, LIMIT, BEFORE),
    TIMELINEJS("application/json", "json", true, OPERATION, KIND, HOST, LEAD, FROM, TO, LINEAGE),
    SVG("image/svg+xml", "svg", true, OPERATION, KIND, HOST, LEAD, FROM, TO, LINEAGE),
    PROV("application/ld+json", "jsonld", false, OPERATION, KIND, HOST, LEAD),
    JSONLD("application/ld+json", "jsonld", false),
    GRAPHML("application/graphml+xml", "graphml", false, AS_OF, OPERATION, KIND, HOST, LEAD);

    private final String mediaType;
    private final String ending;
    private final boolean read;
    private final Set<Option> options;

    Format(String mediaType, String ending, boolean read, Option... options) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.read = read;
        this.options = EnumSet.of(KNOWN_AT, options);
    }

    /** @throws InvalidQuestion naming those that there are */
    public static Format named(String written) {
        return Labels.parse("format", written, Format.class).orElseThrow();
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the names of its files end in, after the dot. */
    String ending() {
        return ending;
    }

    /** Whether a program shows it to a person as it comes, rather than keeping it. */
    boolean isRead() {
        return read;
    }

    /** @throws InvalidQuestion where it can do nothing with it */
    void check(Option option) {
        if (!options.contains(option)) {
            throw new InvalidQuestion("%s takes no %s; leave it out (it takes %s)"
                    .formatted(
                            Label.of(this),
                            Label.of(option),
                            String.join(", ", options.stream().map(Label::of).toList())));
        }
    }
}
