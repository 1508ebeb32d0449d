package org.mandateledger.pages.world;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asof.Filter;
import org.mandateledger.pages.Written;

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
        Written.in(kind).ifPresent(it -> written.put("kind", it));
        Written.in(status).ifPresent(it -> written.put("status", it));
        Written.in(host).ifPresent(it -> written.put("host", it));
        Written.in(lead).ifPresent(it -> written.put("lead", it));
        Written.in(text).ifPresent(it -> written.put("text", it));
        return written;
    }

    public boolean isAnything() {
        return parameters().isEmpty();
    }
}
