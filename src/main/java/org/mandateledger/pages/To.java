package org.mandateledger.pages;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses of pages and of the same answers as data. Whoever looks at a past state of knowledge stays in it: every
 * address carries it on. Those of data are those of pages below {@code /api/v1}.
 *
 * @param knownAt as it was written in the address; empty for the latest
 */
public record To(Optional<String> knownAt) {
    private static final String DATA = "/api/v1";

    /** Servers refuse these in a path, however they are written. */
    private static final Pattern UNFIT = Pattern.compile("[/;\\\\%]");

    public String world() {
        return page("/as-of");
    }

    public String world(String day) {
        return page("/as-of/{day}", Map.of(), day);
    }

    /** An operation as it was on a day. */
    public String operation(String id, String day) {
        return page("/as-of/{day}/operations/{id}", Map.of(), day, id);
    }

    /** An operation on the latest day. */
    public String operation(String id) {
        return page("/operations/{id}", Map.of(), id);
    }

    /** Why a value is so. Where its path holds what no address may, why the list is so in which it stands. */
    public String explain(String id, String field, String day) {
        String askable = UNFIT.matcher(field).find() ? field.substring(0, field.indexOf('.')) : field;
        return page("/operations/{id}/explain/{field}", Map.of("asOf", day), id, askable);
    }

    public String timeline(Collection<String> ids) {
        return page("/timeline", Map.of("operation", String.join(",", ids)));
    }

    /** The timeline of all operations that were ever in a country, by its code. */
    public String timelineIn(String host) {
        return page("/timeline", Map.of("host", host));
    }

    /** The timeline of one operation with all whom it followed and who followed it. */
    public String lineOf(String id) {
        return page("/timeline", parameters("operation", id, "lineage", "true"));
    }

    public String compare(String from, String to) {
        return page("/diff", parameters("from", from, "to", to));
    }

    public String lineage(String id, String day) {
        return page("/lineage/{id}", Map.of("asOf", day), id);
    }

    public String supports(String day) {
        return page("/supports", Map.of("asOf", day));
    }

    public String expiring(String day) {
        return page("/expiring", Map.of("asOf", day));
    }

    public String eligibility(String day) {
        return page("/eligibility", Map.of("asOf", day));
    }

    /** How an answer is cited. @param question its address as data, as {@code /as-of/2015-11-08} */
    public String cite(String question) {
        return page("/cite", Map.of("question", question));
    }

    public String event(String id) {
        return page("/events/{id}", Map.of(), id);
    }

    /** Two of them, in this order: an address is written in one way. */
    public static Map<String, String> parameters(String name, String value, String other, String otherValue) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put(name, value);
        both.put(other, otherValue);
        return both;
    }

    /** A page by its path, without parameters. */
    public String page(String path) {
        return page(path, Map.of());
    }

    /** @param parameters that are empty are left out */
    public String page(String path, Map<String, String> parameters, Object... variables) {
        return address(path, parameters, variables);
    }

    /** The answer as data, in a form such as {@code csv}. */
    public String data(String form, String path, Map<String, String> parameters, Object... variables) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("format", form);
        return address(DATA + path, all, variables);
    }

    /** An export, in a format such as {@code svg}. */
    public String exported(String format, Map<String, String> parameters) {
        return address(DATA + "/exports/{format}", parameters, format);
    }

    private String address(String path, Map<String, String> parameters, Object... variables) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, Object> values = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
                values.put(name, value);
            }
        });
        knownAt.ifPresent(instant -> {
            address.queryParam("knownAt", "{knownAt}");
            values.put("knownAt", instant);
        });
        Object[] all = new Object[variables.length + values.size()];
        System.arraycopy(variables, 0, all, 0, variables.length);
        System.arraycopy(values.values().toArray(), 0, all, variables.length, values.size());
        return address.encode().buildAndExpand(all).toUriString();
    }
}
