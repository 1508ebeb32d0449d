package org.mandateledger.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.citing.Citable;
import org.springframework.web.util.UriComponentsBuilder;

/** The same answer in other forms, as links beside it. */
public record Alternates(List<Alternate> all) {
    public Alternates {
        all = List.copyOf(all);
    }

    /** @param form as its name is shown */
    public record Alternate(String form, String address) {}

    /** As JSON and CSV, below {@code /api/v1}. */
    public static Alternates of(To to, String path, Map<String, String> parameters, Object... variables) {
        return new Alternates(List.of(
                new Alternate("JSON", to.data("json", path, parameters, variables)),
                new Alternate("CSV", to.data("csv", path, parameters, variables))));
    }

    /** Where the answer is cited: that of the JSON, where a question that can be cited is put there. */
    public Optional<String> cite(To to) {
        return all.stream()
                .filter(it -> it.form().equals("JSON"))
                .map(it -> UriComponentsBuilder.fromUriString(it.address())
                        .replaceQueryParam("format")
                        .replaceQueryParam("knownAt")
                        .build()
                        .toUriString())
                .filter(Citable::isAt)
                .findFirst()
                .map(to::cite);
    }

    public Alternates and(String form, String address) {
        List<Alternate> more = new ArrayList<>(all);
        more.add(new Alternate(form, address));
        return new Alternates(more);
    }
}
