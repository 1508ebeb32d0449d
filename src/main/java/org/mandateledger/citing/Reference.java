package org.mandateledger.citing;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.time.AsOf;

/**
 * What a citation says, read from text in any of its forms, as it comes back from paper: wrapped, hyphenated, with blanks
 * that do not break, typographic hyphens, and characters escaped.
 *
 * @param asOf the day in the world, where it is said beside the question
 * @param hash of the ledger's line at that position, or its beginning, of at least 16 digits
 * @param digest of the answer, or its beginning
 */
record Reference(
        Optional<String> question,
        Optional<String> asOf,
        Instant knownAt,
        long position,
        String hash,
        Optional<String> digest) {
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]");
    /** White space, and what mail, Markdown, TeX and JSON put around or before characters. */
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}\\\\{}<>`*]|\\u2026|\\.\\.\\.");

    /** The last of each: before the marks stands a title, which may say anything. */
    private static final Pattern QUESTION = Pattern.compile(".*question(/[^;\"]+);");

    private static final Pattern AS_OF = Pattern.compile(".*;asOf(\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern KNOWN_AT = Pattern.compile(".*knownAt([-+]?\\d{4,}-[-\\d]+T[\\d:.]+Z)");
    private static final Pattern LEDGER = Pattern.compile(".*ledger(\\d{1,18}):([0-9a-f-]+)");
    private static final Pattern ANSWER = Pattern.compile(".*answersha256:([0-9a-f-]+)");

    /** @throws InvalidQuestion where a part of it is missing or cannot be read */
    static Reference in(String text) {
        String marks = NOISE.matcher(HYPHENS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("-"))
                .replaceAll("")
                .replace("&amp;", "&");
        Optional<String> question = found(QUESTION, marks, 1);
        Optional<String> digest = found(ANSWER, marks, 1).map(it -> hash("answer", it));
        if (question.isPresent() != digest.isPresent()) {
            throw unreadable(
                    question.isPresent()
                            ? "answer sha256:…, the digest of the answer"
                            : "question /…, before it the answer");
        }
        return new Reference(
                question,
                found(AS_OF, marks, 1),
                AsOf.instant(found(KNOWN_AT, marks, 1)
                        .orElseThrow(() -> unreadable("knownAt, with an instant such as 2026-11-22T10:15:30Z"))),
                Long.parseLong(found(LEDGER, marks, 1)
                        .orElseThrow(() -> unreadable("ledger POSITION:HASH, where the ledger stood"))),
                found(LEDGER, marks, 2).map(it -> hash("ledger", it)).orElseThrow(),
                digest);
    }

    /** A comparison of two states of knowledge names the position of the later one. */
    boolean isComparison() {
        return question.filter(it -> it.startsWith("/diff")).isPresent();
    }

    private static String hash(String mark, String found) {
        String hash = found.replace("-", "");
        if (hash.length() < CiteAnswer.SHORT || hash.length() > CiteAnswer.FULL) {
            throw unreadable("%s with %d to %d digits of its hash, where there are %d"
                    .formatted(mark, CiteAnswer.SHORT, CiteAnswer.FULL, hash.length()));
        }
        return hash;
    }

    private static Optional<String> found(Pattern mark, String marks, int group) {
        Matcher matcher = mark.matcher(marks);
        return matcher.find() ? Optional.of(matcher.group(group)) : Optional.empty();
    }

    private static InvalidQuestion unreadable(String missing) {
        return new InvalidQuestion(
                "this is no citation that can be checked: it lacks %s. Give the whole of what ./mandates cite printed"
                        .formatted(missing));
    }
}
