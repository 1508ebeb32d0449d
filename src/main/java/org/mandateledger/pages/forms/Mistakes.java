package org.mandateledger.pages.forms;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandateledger.format.Mistake;
import org.mandateledger.operation.Violation;
import org.mandateledger.pages.Say;

/**
 * What is wrong with a form, each in words and with its field.
 *
 * @param form before the names of the fields, as in {@link Control}
 * @param byPath by the field's name in the form; what concerns no field of it stands under the empty name
 */
public record Mistakes(String form, Map<String, String> byPath) {

    /** @param href the place on the page */
    public record Line(String href, String words) {}

    public static Mistakes none(String form) {
        return new Mistakes(form, Map.of());
    }

    /** @param order of the fields in the form */
    public static Mistakes of(String form, String of, List<Mistake> mistakes, List<String> order, Wording wording) {
        Map<String, String> byPath = new LinkedHashMap<>();
        mistakes.stream()
                .sorted(Comparator.comparingInt(it -> order.indexOf(it.path().replaceAll("[.\\[].*", ""))))
                .forEach(it -> byPath.putIfAbsent(it.path(), words(wording.label(of, it.path()), it)));
        return new Mistakes(form, byPath);
    }

    /** One that concerns the whole form. */
    public static Mistakes of(String form, String words) {
        return new Mistakes(form, Map.of("", words));
    }

    /** Rules that are broken, each where it can be mended. */
    public static Mistakes broken(String form, List<Violation> violations) {
        Map<String, String> byPath = new LinkedHashMap<>();
        violations.forEach(it -> byPath.merge(
                it.field().orElse(""),
                Say.capital(it.message()) + ". " + it.remedy(),
                (one, other) -> one + " " + other));
        return new Mistakes(form, byPath);
    }

    public boolean isEmpty() {
        return byPath.isEmpty();
    }

    public List<Line> lines() {
        return byPath.entrySet().stream()
                .map(it -> new Line("#" + Control.id(form + "." + it.getKey()), it.getValue()))
                .toList();
    }

    private static String words(String label, Mistake mistake) {
        if (mistake.isMissing()) {
            return label + " must be filled in";
        }
        boolean follows = mistake.said().startsWith("is ") || mistake.said().startsWith("has ");
        return label + (follows ? " " : ": ") + mistake.said();
    }
}
