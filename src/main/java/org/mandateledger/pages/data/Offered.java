package org.mandateledger.pages.data;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mandateledger.exporting.Format;
import org.mandateledger.operation.Label;
import org.mandateledger.pages.To;

/**
 * A form in which the ledger is to be had.
 *
 * @param sentence what is in it
 * @param standard by which it is written
 */
record Offered(String format, String sentence, String standard, String address) {

    static List<Offered> all(To to) {
        return Stream.of(Format.values())
                .map(it -> new Offered(Label.of(it), sentence(it), standard(it), to.exported(Label.of(it), Map.of())))
                .toList();
    }

    private static String sentence(Format format) {
        return switch (format) {
            case EVENTS ->
                "The ledger itself, byte for byte, one event a line, sealed line by line: the verify command proves it.";
            case NDJSON -> "One event a line in its newest version, corrections and corrected events included.";
            case CLOUDEVENTS -> "The same events as one batch of CloudEvents, for what consumes those.";
            case CSV -> "The table of operations; the tables above are this format with a name.";
            case DATAPACKAGE ->
                "All tables in one archive, with a descriptor of every column, its type, the licence and the head of the ledger.";
            case PANEL -> "One row an operation and month, or year, for R, pandas or Stata: see Panels.";
            case ICS ->
                "Last days of mandates, and anniversaries of the acts that established operations, as a calendar.";
            case ATOM -> "What was recorded, the newest first, as a feed.";
            case JSONFEED -> "The same feed in JSON, with the events themselves in it.";
            case TIMELINEJS -> "Timelines of operations, for TimelineJS.";
            case SVG -> "Timelines of operations, drawn.";
            case PROV -> "Where every statement comes from: entities, activities, agents, primary sources.";
            case JSONLD -> "The ledger described as a data set, for catalogues and search engines.";
            case GRAPHML -> "Who followed and who supports whom on a day, as a graph for Gephi, igraph or yEd.";
        };
    }

    private static String standard(Format format) {
        return switch (format) {
            case EVENTS, NDJSON -> "JSON Lines";
            case CLOUDEVENTS -> "CloudEvents 1.0";
            case CSV, PANEL -> "RFC 4180";
            case DATAPACKAGE -> "Data Package 2.0";
            case ICS -> "RFC 5545, RFC 7986";
            case ATOM -> "RFC 4287, RFC 5005";
            case JSONFEED -> "JSON Feed 1.1";
            case TIMELINEJS -> "TimelineJS 3";
            case SVG -> "SVG 1.1";
            case PROV -> "PROV-O";
            case JSONLD -> "schema.org";
            case GRAPHML -> "GraphML 1.0";
        };
    }
}
