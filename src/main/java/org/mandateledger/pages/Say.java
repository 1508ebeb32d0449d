package org.mandateledger.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mandateledger.asking.Labels;
import org.mandateledger.format.AreaCodes;
import org.mandateledger.format.Taxonomy;
import org.mandateledger.operation.DateWords;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Words;
import org.mandateledger.time.HistoricalDate;

/** Values as a reader is told them: days, numbers, labels and countries in English words. */
public final class Say {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern PLAIN_DAY = Pattern.compile("(?<![\\w-])\\d{4}-\\d\\d-\\d\\d(?![\\w-])");
    private static final AreaCodes AREAS = AreaCodes.published();
    private static final Map<String, String> TASKS =
            Taxonomy.published().tasks().stream().collect(Collectors.toMap(Taxonomy.Task::id, Taxonomy.Task::label));

    private Say() {}

    public static String instant(Instant instant) {
        return INSTANT.format(instant);
    }

    /** @param written as in an answer: 2026-11-22T10:15:30.123456Z */
    public static String instant(String written) {
        return instant(Instant.parse(written));
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** @param edtf as in an answer */
    public static String date(String edtf) {
        return DateWords.of(HistoricalDate.parse(edtf));
    }

    /** A sentence of an answer, with the days in it in words. */
    public static String sentence(String words) {
        return PLAIN_DAY.matcher(words).replaceAll(it -> date(it.group()));
    }

    /** As it begins a sentence. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** The name of a type or a field: {@code MandateExtended} is "Mandate extended". */
    public static String name(String name) {
        return capital(name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }

    /** A label without its hyphens, but for those of the language. */
    public static String label(String label) {
        return label.equals("re-hatted") ? label : label.replace('-', ' ');
    }

    /** As in "1 event", "3 events". */
    public static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    public static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** @param iso3 a country's code; one without a published name stays as it is */
    public static String area(String iso3) {
        return AREAS.name(iso3).orElse(iso3);
    }

    public static String areas(List<String> codes) {
        return codes.stream().map(Say::area).collect(Collectors.joining(", "));
    }

    /** What sort of operation it is, as a phrase. */
    public static String kind(String kind) {
        return Labels.parse("kind", kind, Kind.class).map(Kind::words).orElse(kind);
    }

    /** A task as the taxonomy calls it. */
    public static String task(String id) {
        return TASKS.getOrDefault(id, label(id));
    }

    /** A body under whose authority a mandate runs. */
    public static String authority(String id) {
        return Words.authority(id);
    }

    public static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK);
    }

    /** Who pays for a service. */
    public static String funding(String funding) {
        return switch (funding) {
            case "assessed" -> "assessed contributions";
            case "trust-fund" -> "a trust fund";
            case "reimbursed" -> "against reimbursement";
            case "voluntary" -> "voluntary contributions";
            default -> "payer not known";
        };
    }

    /** A condition of support. */
    public static String condition(String id) {
        return id.equals("hrddp") ? "Human Rights Due Diligence Policy" : label(id);
    }

    /**
     * How long a mandate runs by its own terms.
     *
     * @param kind of its term
     * @param until the last day, in EDTF
     */
    public static String term(String kind, Optional<String> until, Optional<String> condition) {
        return switch (kind) {
            case "dated" -> until.map(day -> "until " + date(day)).orElse("until a set day");
            case "conditional" ->
                until.map(day -> "until %s at the latest".formatted(date(day)))
                                .orElse("for as long as a condition holds")
                        + condition.map(it -> " (" + it + ")").orElse("");
            case "self-renewing" -> "until decided otherwise";
            case "none" -> "without a set end";
            default -> "for a term that is not known";
        };
    }
}
