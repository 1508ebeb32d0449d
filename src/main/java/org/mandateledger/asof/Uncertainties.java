package org.mandateledger.asof;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.asof.OperationState.Uncertain;
import org.mandateledger.format.AnswerJson;
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

    /** Every field on which the readings differ, one level into the mandate. */
    static List<Uncertain> between(OperationState earliest, OperationState latest) {
        return differing("", earliest, latest);
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
            if (one instanceof Optional<?> left
                    && other instanceof Optional<?> right
                    && left.orElse(null) instanceof OperationState.Mandate before
                    && right.orElse(null) instanceof OperationState.Mandate after) {
                all.addAll(differing(component.getName() + ".", before, after));
            } else {
                all.add(new Uncertain(prefix + component.getName(), words(one), words(other), READINGS));
            }
        }
        return all;
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
