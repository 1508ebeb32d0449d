package org.mandateledger.asof;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mandateledger.asof.OperationState.Uncertain;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Operation;

/** What cannot be answered for certain, because a date behind it is not known to the day, or doubted by its source. */
final class Uncertainties {
    private static final String READINGS = "a date is not known to the day; the two readings of it differ";

    /** Kept, because every asking gives new ones, and to make a new one callable takes long. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Uncertainties() {}

    /** Where it is there by one reading only. */
    static List<Uncertain> ofExistence(Optional<OperationState> earliest, Optional<OperationState> latest) {
        return List.of(new Uncertain(
                "status", earliest.map(OperationState::status), latest.map(OperationState::status), READINGS));
    }

    /** Every field on which the readings differ, one level into each mandate; the core one is there by its own name. */
    static List<Uncertain> between(OperationState earliest, OperationState latest) {
        return Stream.concat(differing("", earliest, latest).stream(), betweenStrands(earliest, latest))
                .toList();
    }

    private static Stream<Uncertain> betweenStrands(OperationState earliest, OperationState latest) {
        Map<String, OperationState.Mandate> before = besideCore(earliest);
        Map<String, OperationState.Mandate> after = besideCore(latest);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(strand -> !Objects.equals(before.get(strand), after.get(strand)))
                .flatMap(strand -> differing(
                        "strands." + strand,
                        Optional.ofNullable(before.get(strand)),
                        Optional.ofNullable(after.get(strand)))
                        .stream());
    }

    private static Map<String, OperationState.Mandate> besideCore(OperationState state) {
        Map<String, OperationState.Mandate> strands = new LinkedHashMap<>();
        state.strands().stream()
                .filter(strand -> !strand.strand().equals(Fact.CORE))
                .forEach(strand -> strands.put(strand.strand(), strand));
        return strands;
    }

    /** Dates that a source marks as uncertain or approximate. */
    static List<Uncertain> ofDates(Operation operation) {
        return operation.milestones().entrySet().stream()
                .filter(milestone -> milestone.getValue().value().qualified())
                .map(milestone -> {
                    Optional<String> date =
                            Optional.of(milestone.getValue().value().toString());
                    return new Uncertain(
                            milestone.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            date,
                            date,
                            "the date is marked uncertain or approximate");
                })
                .toList();
    }

    private static List<Uncertain> differing(String prefix, Record earliest, Record latest) {
        List<Uncertain> all = new ArrayList<>();
        for (RecordComponent component : COMPONENTS.get(earliest.getClass())) {
            Object one = value(component, earliest);
            Object other = value(component, latest);
            if (same(one, other) || component.getName().equals("strands")) {
                continue;
            }
            all.addAll(differing(prefix + component.getName(), one, other));
        }
        return all;
    }

    private static List<Uncertain> differing(String path, Object one, Object other) {
        return one instanceof Optional<?> left
                        && other instanceof Optional<?> right
                        && left.orElse(null) instanceof OperationState.Mandate before
                        && right.orElse(null) instanceof OperationState.Mandate after
                ? differing(path + ".", before, after)
                : List.of(new Uncertain(path, words(one), words(other), READINGS));
    }

    /** The order of a list follows that of the events, and says nothing. */
    private static boolean same(Object one, Object other) {
        return one instanceof List<?> left && other instanceof List<?> right
                ? Set.copyOf(left).equals(Set.copyOf(right))
                : one.equals(other);
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's own accessor cannot fail", e);
        }
    }

    /** Plain words as they are; anything with parts as JSON. */
    private static Optional<String> words(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.flatMap(Uncertainties::words);
            case String text -> Optional.of(text);
            default -> Optional.of(AnswerJson.mapper().writeValueAsString(value));
        };
    }
}
