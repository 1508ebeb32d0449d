package org.mandateledger.exporting;

import org.mandateledger.format.EventJson;
import org.mandateledger.operation.RecordedEvent;

/** What was recorded as an Atom feed, RFC 4287, in pages by RFC 5005. */
final class AtomFeed {
    private AtomFeed() {}

    static Body of(Feed feed) {
        return Body.of(Xml.document("feed", "http://www.w3.org/2005/Atom", xml -> {
            Links links = feed.links();
            xml.text("id", links.name());
            xml.text("title", feed.title());
            xml.text("updated", EventJson.instant(feed.updated()));
            xml.element("author", () -> xml.text("name", "Mandate Ledger maintainers"));
            xml.text("generator", "Mandate Ledger");
            xml.text("rights", "CC BY 4.0");
            links.self().ifPresent(it -> xml.empty("link", "rel", "self", "type", Format.ATOM.mediaType(), "href", it));
            links.home().ifPresent(it -> xml.empty("link", "rel", "alternate", "href", it));
            feed.next()
                    .flatMap(links::before)
                    .ifPresent(it -> xml.empty("link", "rel", "next", "type", Format.ATOM.mediaType(), "href", it));
            feed.changes().forEach(change -> xml.element("entry", () -> entry(change, links, xml)));
        }));
    }

    private static void entry(Change change, Links links, Xml xml) {
        RecordedEvent recorded = change.recorded();
        String id = recorded.event().id();
        xml.text("id", Links.name("event", id));
        xml.text("title", change.title());
        xml.text("updated", EventJson.instant(recorded.recorded()));
        xml.text("published", EventJson.instant(recorded.recorded()));
        xml.element("author", () -> xml.text("name", recorded.by()));
        xml.empty("category", "term", recorded.event().subject(), "label", change.about());
        xml.empty("category", "term", recorded.event().type().name());
        xml.empty("category", "term", recorded.changeSet(), "scheme", "urn:mandate-ledger:change-set");
        links.event(id).ifPresent(it -> xml.empty("link", "rel", "alternate", "type", "application/json", "href", it));
        xml.text("content", change.html(), "type", "html");
    }
}
