package org.mandateledger.pages.world;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asof.Filter;

/** Which operations are wanted, as the form says it; an empty field wants nothing in particular. */
record Wanted(
        @Nullable String kind,
        @Nullable String status,
        @Nullable String host,
        @Nullable String lead,
        @Nullable String text) {

    Filter filter() {
        Map<String, String> written = parameters();
        return Filter.of(
                written.get("kind"),
                written.get("status"),
                written.get("host"),
                written.get("lead"),
                written.get("text"));
    }

    public Map<String, String> parameters() {
        Map<String, String> written = new LinkedHashMap<>();
        keep(written, "kind", kind);
        keep(written, "status", status);
        keep(written, "host", host);
        keep(written, "lead", lead);
        keep(written, "text", text);
        return written;
    }

    public boolean isAnything() {
        return parameters().isEmpty();
    }

    private static void keep(Map<String, String> written, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            written.put(name, value.strip());
        }
    }
}
