package org.mandateledger.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    public Alternates and(String form, String address) {
        List<Alternate> more = new ArrayList<>(all);
        more.add(new Alternate(form, address));
        return new Alternates(more);
    }
}
