package org.mandateledger.pages.citing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.citing.CiteAnswer;
import org.mandateledger.citing.Style;
import org.mandateledger.operation.Label;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.To;

/**
 * A citation in all its forms.
 *
 * @param page where the answer is shown; empty for the ledger as a whole
 * @param known of what state of knowledge it is, in words
 */
record Citation(
        String title,
        Optional<String> question,
        Optional<String> page,
        Optional<String> asOf,
        String known,
        long position,
        String hash,
        Optional<String> digest,
        List<Form> forms) {

    /** @param address where it is to be had alone */
    record Form(String name, String label, String words, String address) {}

    static Citation of(CiteAnswer answer, Map<String, String> asked, To to) {
        return new Citation(
                answer.title(),
                answer.question(),
                answer.question().map(it -> page(it, answer)),
                answer.asOf().map(Say::date),
                Say.instant(answer.knownAt()),
                answer.head().position(),
                answer.head().hash(),
                answer.digest(),
                Arrays.stream(Style.values())
                        .map(style -> new Form(
                                name(style),
                                Label.of(style),
                                style.of(answer).stripTrailing(),
                                to.data(Label.of(style), "/cite", asked)))
                        .toList());
    }

    /** Pages answer what is answered as data, under the same path; timelines of several have one of their own. */
    private static String page(String question, CiteAnswer answer) {
        String path = question.replaceFirst("^/operations/([^/?]+)/timeline[?]?", "/timeline?operation=$1&")
                .replaceFirst("&$", "");
        return path + (path.contains("?") ? "&" : "?") + "knownAt=" + answer.knownAt();
    }

    private static String name(Style style) {
        return switch (style) {
            case TEXT -> "Footnote";
            case BIBTEX -> "BibTeX";
            case CSL_JSON -> "CSL-JSON";
            case RIS -> "RIS";
        };
    }
}
