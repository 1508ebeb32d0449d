package org.mandateledger.format;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Party;
import org.mandateledger.operation.Until;
import org.mandateledger.time.HistoricalDate;

/** What a value looks like in JSON, told by the record that holds it: for the reader and for the schemas alike. */
public sealed interface Shape {

    enum Words {
        PLAIN,
        ID,
        AREA
    }

    record Text(Words words) implements Shape {}

    record Date() implements Shape {}

    record WholeNumber() implements Shape {}

    record Flag() implements Shape {}

    record OneOf(List<String> labels) implements Shape {}

    /** @param some at least one */
    record Several(Shape of, boolean some) implements Shape {}

    /** @param onlyOne exactly one of the fields is there */
    record Fields(List<Field> fields, boolean onlyOne) implements Shape {}

    /** Fields by the value of the field {@code kind}. */
    record Kinds(Map<String, Fields> byKind) implements Shape {}

    record WholeEvent() implements Shape {}

    record Field(String name, Shape shape, boolean required) {}

    Set<String> IDS = Set.of(
            "id",
            "operation",
            "revokes",
            "successor",
            "strand",
            "authority",
            "component",
            "to",
            "service",
            "target",
            "source");
    Set<String> AREAS = Set.of("host", "hostAreas", "vetoedBy");
    Set<String> NEVER_EMPTY = Set.of("names", "lead", "tasks", "lines", "services", "vetoedBy", "sources");

    static Fields of(Class<?> record) {
        return Cache.SHAPES.get(record);
    }

    private static Field field(RecordComponent component) {
        String name = component.getName();
        Class<?> type = component.getType();
        boolean left = type == Optional.class || type == boolean.class || name.equals("strand");
        boolean required = type == List.class ? NEVER_EMPTY.contains(name) : !left;
        return new Field(name, of(name, component.getGenericType()), required);
    }

    private static Shape of(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            Shape of = of(name, generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class ? new Several(of, NEVER_EMPTY.contains(name)) : of;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return new Text(IDS.contains(name) ? Words.ID : AREAS.contains(name) ? Words.AREA : Words.PLAIN);
        }
        if (plain == int.class) {
            return new WholeNumber();
        }
        if (plain == boolean.class) {
            return new Flag();
        }
        if (plain == HistoricalDate.class) {
            return new Date();
        }
        if (plain == Event.class) {
            return new WholeEvent();
        }
        if (plain == Until.class) {
            return kinds();
        }
        return plain.isEnum() ? new OneOf(labels(plain)) : of(plain);
    }

    private static List<String> labels(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> Label.of((Enum<?>) value))
                .toList();
    }

    private static Kinds kinds() {
        Map<String, Fields> byKind = new LinkedHashMap<>();
        for (Class<?> kind : Until.class.getPermittedSubclasses()) {
            String label =
                    kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            byKind.put(label, of(kind));
        }
        return new Kinds(byKind);
    }

    /** Looking into a record is slow; a ledger has few sorts and many lines. */
    final class Cache {
        private static final ClassValue<Fields> SHAPES = new ClassValue<>() {
            @Override
            protected Fields computeValue(Class<?> record) {
                return new Fields(
                        Arrays.stream(record.getRecordComponents())
                                .map(Shape::field)
                                .toList(),
                        record == Party.class);
            }
        };

        private Cache() {}
    }
}
