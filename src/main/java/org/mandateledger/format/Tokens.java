package org.mandateledger.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mandateledger.operation.Label;
import org.mandateledger.time.HistoricalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Fields of JSON objects, taken in the order in which the ledger writes them. Whatever comes otherwise is
 * {@link Unusual}. What repeats (dates, ids, names) is kept once.
 */
final class Tokens {
    /** Not the form in which the ledger writes: no error, but for another reader. */
    static final class Unusual extends RuntimeException {
        private static final long serialVersionUID = 1L;
        static final Unusual FORM = new Unusual();

        private Unusual() {
            super("not as the ledger writes it", null, false, false);
        }
    }

    private static final int MOST_KEPT = 1 << 16;

    private final JsonParser parser;
    private final Map<String, String> texts;
    private final Map<String, HistoricalDate> dates;

    /** A reader that keeps what repeats from line to line. */
    record Kept(Map<String, String> texts, Map<String, HistoricalDate> dates) {
        Kept() {
            this(new HashMap<>(), new HashMap<>());
        }
    }

    Tokens(JsonParser parser, Kept kept) {
        this.parser = parser;
        this.texts = kept.texts();
        this.dates = kept.dates();
        parser.nextToken();
    }

    <T> T object(Supplier<T> fields) {
        take(JsonToken.START_OBJECT);
        T value = fields.get();
        take(JsonToken.END_OBJECT);
        return value;
    }

    void end() {
        if (parser.currentToken() != null) {
            throw Unusual.FORM;
        }
    }

    boolean at(String field) {
        return parser.currentToken() == JsonToken.PROPERTY_NAME
                && parser.currentName().equals(field);
    }

    /** Passes over a field's name, to its value. */
    void field(String name) {
        if (!at(name)) {
            throw Unusual.FORM;
        }
        parser.nextToken();
    }

    <T> Optional<T> optional(String name, Function<String, T> field) {
        return at(name) ? Optional.of(field.apply(name)) : Optional.empty();
    }

    <T> List<T> list(String name, Supplier<T> element) {
        return at(name) ? elements(name, element) : List.of();
    }

    private <T> List<T> elements(String name, Supplier<T> element) {
        field(name);
        take(JsonToken.START_ARRAY);
        List<T> values = new ArrayList<>(4);
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            values.add(element.get());
        }
        parser.nextToken();
        return values;
    }

    List<String> texts(String name) {
        return list(name, this::element);
    }

    /** A text that is like no other. */
    String text(String name) {
        field(name);
        return string();
    }

    String repeated(String name) {
        return kept(text(name));
    }

    HistoricalDate date(String name) {
        String text = text(name);
        HistoricalDate known = dates.get(text);
        if (known != null) {
            return known;
        }
        HistoricalDate date = HistoricalDate.parse(text);
        if (dates.size() < MOST_KEPT) {
            dates.put(text, date);
        }
        return date;
    }

    boolean flag(String name) {
        if (!at(name)) {
            return false;
        }
        field(name);
        boolean value = parser.currentToken() == JsonToken.VALUE_TRUE;
        take(value ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE);
        return value;
    }

    int number(String name) {
        field(name);
        return number();
    }

    int number() {
        long value = longNumber();
        if (value != (int) value) {
            throw Unusual.FORM;
        }
        return (int) value;
    }

    long longNumber() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw Unusual.FORM;
        }
        long value = parser.getLongValue();
        parser.nextToken();
        return value;
    }

    <T extends Enum<T>> T label(String name, Labelled<T> labels) {
        return labels.of(text(name));
    }

    void take(JsonToken expected) {
        if (parser.currentToken() != expected) {
            throw Unusual.FORM;
        }
        parser.nextToken();
    }

    /** A text among others in a list. */
    String element() {
        return kept(string());
    }

    private String string() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw Unusual.FORM;
        }
        String text = parser.getString();
        parser.nextToken();
        return text;
    }

    private String kept(String text) {
        if (texts.size() >= MOST_KEPT) {
            return texts.getOrDefault(text, text);
        }
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** The constants of an enumeration by their labels. */
    static final class Labelled<T extends Enum<T>> {
        private final Map<String, T> byLabel = new HashMap<>();

        Labelled(Class<T> type) {
            for (T constant : type.getEnumConstants()) {
                byLabel.put(Label.of(constant), constant);
            }
        }

        T of(String label) {
            T constant = byLabel.get(label);
            if (constant == null) {
                throw Unusual.FORM;
            }
            return constant;
        }
    }
}
