package org.mandateledger.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links between the states of an answer, as RFC 7089 names their relations. */
final class Links {
    private Links() {}

    /** @param shown the memento that is shown; empty for the answer as of now */
    static String of(Addresses addresses, Mementos mementos, Optional<Instant> shown) {
        List<String> links = new ArrayList<>();
        links.add(link(addresses.original(), "original timegate", Optional.empty()));
        links.add("<%s>; rel=\"timemap\"; type=\"%s\"".formatted(addresses.timemap(), TimeMapEndpoint.LINK_FORMAT));
        mementos.first().ifPresent(it -> links.add(memento(addresses, "first memento", it)));
        mementos.last().ifPresent(it -> links.add(memento(addresses, "last memento", it)));
        shown.flatMap(mementos::before).ifPresent(it -> links.add(memento(addresses, "prev memento", it)));
        shown.flatMap(mementos::after).ifPresent(it -> links.add(memento(addresses, "next memento", it)));
        return String.join(", ", links);
    }

    /** All of them, a line each (RFC 6690). */
    static String map(Addresses addresses, Mementos mementos) {
        List<String> links = new ArrayList<>();
        links.add(link(addresses.original(), "original timegate", Optional.empty()));
        links.add("<%s>; rel=\"self\"; type=\"%s\"".formatted(addresses.timemap(), TimeMapEndpoint.LINK_FORMAT)
                + span(mementos));
        for (Instant instant : mementos.instants()) {
            String first =
                    mementos.first().filter(instant::equals).map(_ -> "first ").orElse("");
            String last =
                    mementos.last().filter(instant::equals).map(_ -> "last ").orElse("");
            links.add(memento(addresses, first + last + "memento", instant));
        }
        return String.join(",\n", links) + "\n";
    }

    private static String span(Mementos mementos) {
        return mementos.first()
                        .map(it -> "; from=\"%s\"".formatted(Mementos.httpDate(it)))
                        .orElse("")
                + mementos.last()
                        .map(it -> "; until=\"%s\"".formatted(Mementos.httpDate(it)))
                        .orElse("");
    }

    private static String memento(Addresses addresses, String relation, Instant instant) {
        return link(addresses.knownAt(instant), relation, Optional.of(Mementos.httpDate(instant)));
    }

    private static String link(String address, String relation, Optional<String> datetime) {
        return "<%s>; rel=\"%s\"%s"
                .formatted(
                        address,
                        relation,
                        datetime.map("; datetime=\"%s\""::formatted).orElse(""));
    }
}
