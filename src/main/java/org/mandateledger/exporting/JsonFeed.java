package org.mandateledger.exporting;

import org.mandateledger.format.AnswerJson;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.publishing.PrettyJson;
import tools.jackson.databind.node.ObjectNode;

/** What was recorded as a JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed {
    private JsonFeed() {}

    static Body of(Feed feed) {
        ObjectNode json = AnswerJson.mapper().createObjectNode();
        Links links = feed.links();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        links.home().ifPresent(it -> json.put("home_page_url", it));
        links.self().ifPresent(it -> json.put("feed_url", it));
        feed.next().flatMap(links::before).ifPresent(it -> json.put("next_url", it));
        json.put("language", "en");
        json.putArray("authors").addObject().put("name", "Mandate Ledger maintainers");
        var items = json.putArray("items");
        feed.changes().forEach(change -> item(change, links, items.addObject()));
        return Body.of(PrettyJson.bytes(json));
    }

    /** The event itself comes along as an extension, which readers that do not know it pass over. */
    private static void item(Change change, Links links, ObjectNode item) {
        RecordedEvent recorded = change.recorded();
        item.put("id", Links.name("event", recorded.event().id()));
        links.event(recorded.event().id()).ifPresent(it -> item.put("url", it));
        item.put("title", change.title());
        item.put("content_html", change.html());
        item.put("date_published", EventJson.instant(recorded.recorded()));
        item.putArray("authors").addObject().put("name", recorded.by());
        item.putArray("tags")
                .add(recorded.event().subject())
                .add(recorded.event().type().name())
                .add(recorded.changeSet());
        ObjectNode more = item.putObject("_mandate_ledger");
        more.put("about", "urn:mandate-ledger:events");
        more.set("event", EventJson.json(recorded));
        change.before().ifPresent(it -> more.set("before", EventJson.json(it)));
        change.after().ifPresent(it -> more.set("after", EventJson.json(it)));
    }
}
