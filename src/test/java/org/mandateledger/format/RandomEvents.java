package org.mandateledger.format;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Party;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.operation.Until;
import org.mandateledger.time.HistoricalDate;

/** Events of every type with anything in every field that its record lets in. */
final class RandomEvents {
    private static final List<String> DATES = List.of(
            "2015-11-09",
            "2015-11",
            "2015",
            "2015-11-09?",
            "2015~",
            "2015-11%",
            "201X",
            "20XX",
            "2015-XX",
            "2015-11-XX",
            "2015-XX-XX",
            "2015-21",
            "-0043-03-15",
            "Y170000002",
            "2015-11-09/2016-01",
            "2015/..",
            "../2015-11-09",
            "2015?/",
            "/2015",
            "1985-04-12T23:20:30Z",
            "1985-04-12T23:20:30+04:30");
    private static final List<String> WORDS = List.of(
            "a plain word",
            "S/RES/2245 (2015)",
            "\"quoted\" \\ and / slashed",
            "Операция",
            "任务",
            "بعثة",
            "\uD83D\uDD4A dove",
            "line\u2028separator",
            "<b>&amp;</b>",
            "é and e\u0301",
            "{\"json\": [1, null]}",
            "x");
    private static final Set<String> AREAS = Set.of("host", "hostAreas", "vetoedBy");
    private static final Set<String> PLAIN = Set.of(
            "name",
            "language",
            "acronym",
            "purpose",
            "condition",
            "body",
            "role",
            "framework",
            "title",
            "label",
            "paragraph",
            "lead",
            "tasks",
            "conditions");
    private static final Set<String> MAY_BE_EMPTY = Set.of("hostAreas", "conditions", "ends", "criteria");

    private final Random random;

    RandomEvents(long seed) {
        this.random = new Random(seed);
    }

    Event event(EventType type) {
        Fact fact = fact(type);
        Optional<Citation> act = fact instanceof Fact.OfInstrument || random.nextBoolean()
                ? Optional.of(new Citation("S/" + words(), date(), optional(words())))
                : Optional.empty();
        String subject = switch (fact) {
            case Fact.OfOperation _ -> id();
            case Fact.OfInstrument _ -> act.orElseThrow().symbol();
            case Fact.EventCorrected it -> it.replacement().subject();
            case Fact.EventRetracted _ -> random.nextBoolean() ? id() : "S/" + words();
        };
        return new Event(
                id(), subject, date(), act, sources(), optional(words()), optional(id()), optional(words()), fact);
    }

    RecordedEvent recorded(EventType type) {
        int parts = 1 + random.nextInt(5);
        return new RecordedEvent(
                1 + random.nextInt(1_000_000),
                Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1_000L),
                1 + random.nextInt(parts),
                parts,
                event(type),
                words(),
                words(),
                id(),
                "0123456789abcdef".repeat(4));
    }

    private Fact fact(EventType type) {
        if (type.fact() == Fact.EventCorrected.class) {
            List<EventType> worldly = EventType.all().stream()
                    .filter(other -> !Fact.OfLedger.class.isAssignableFrom(other.fact()))
                    .toList();
            Event said = event(pick(worldly));
            return new Fact.EventCorrected(said.id(), said);
        }
        return (Fact) record(type.fact());
    }

    private List<SourceReference> sources() {
        List<SourceReference> sources = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            sources.add(new SourceReference(id(), optional(words()), optional(words())));
        }
        return sources;
    }

    private Object record(Class<?> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = Arrays.stream(components)
                    .map(component -> value(component.getName(), component.getGenericType()))
                    .toArray();
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no random " + type.getSimpleName(), e);
        }
    }

    private Object value(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class ? optional(value(name, of)) : several(name, of);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return AREAS.contains(name) ? pick(List.of("SOM", "MLI", "XKX")) : PLAIN.contains(name) ? words() : id();
        }
        if (plain == int.class) {
            return random.nextInt(4) == 0 ? Integer.MAX_VALUE : random.nextInt(30_000);
        }
        if (plain == boolean.class) {
            return random.nextBoolean();
        }
        if (plain == HistoricalDate.class) {
            return date();
        }
        if (plain == Party.class) {
            return random.nextBoolean() ? Party.operation(id()) : Party.named(words());
        }
        if (plain == Until.class) {
            return record(pick(List.of(Until.class.getPermittedSubclasses())));
        }
        return plain.isEnum() ? pick(List.of(plain.getEnumConstants())) : record(plain);
    }

    private List<Object> several(String name, Type of) {
        Set<Object> several = new LinkedHashSet<>();
        int least = MAY_BE_EMPTY.contains(name) ? 0 : 1;
        for (int i = least + random.nextInt(3); i > 0; i--) {
            several.add(value(name, of));
        }
        return List.copyOf(several);
    }

    private HistoricalDate date() {
        return HistoricalDate.parse(pick(DATES));
    }

    private String words() {
        return pick(WORDS);
    }

    private String id() {
        return pick(List.of("unsoa", "0", "a-1", "unsoa-2015-11-09-renamed", "z".repeat(120)));
    }

    private <T> Optional<T> optional(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
