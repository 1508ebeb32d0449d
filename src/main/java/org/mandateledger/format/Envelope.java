package org.mandateledger.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.format.Shape.Field;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.time.HistoricalDate;

/** What every event carries beside its fact. */
record Envelope(
        Optional<String> id,
        HistoricalDate effective,
        Optional<Citation> instrument,
        List<SourceReference> sources,
        Optional<String> note,
        Optional<String> revokes,
        Optional<String> condition) {

    /** Added by the ledger when it records; given with an event to be recorded, they are passed over. */
    static final List<String> RECORDING = List.of("position", "recorded", "part", "by", "why", "changeSet", "hash");

    static List<Field> fields() {
        return Shape.of(Envelope.class).fields();
    }

    /** The field that says what an event is about, where it is not its instrument. */
    static Optional<Field> subject(EventType type) {
        if (Fact.OfOperation.class.isAssignableFrom(type.fact())) {
            return Optional.of(new Field("operation", new Shape.Text(Shape.Words.ID), true));
        }
        if (Fact.OfLedger.class.isAssignableFrom(type.fact())) {
            boolean required = type.fact() == Fact.EventRetracted.class;
            return Optional.of(new Field("subject", new Shape.Text(Shape.Words.PLAIN), required));
        }
        return Optional.empty();
    }

    /** All fields of an event of that type, but those of its recording. */
    static Shape.Fields whole(EventType type) {
        List<Field> all = new ArrayList<>();
        all.add(new Field("type", new Shape.Text(Shape.Words.PLAIN), true));
        all.add(new Field("version", new Shape.WholeNumber(), false));
        subject(type).ifPresent(all::add);
        for (Field field : fields()) {
            boolean names = field.name().equals("instrument") && Fact.OfInstrument.class.isAssignableFrom(type.fact());
            all.add(new Field(field.name(), field.shape(), field.required() || names));
        }
        all.addAll(Shape.of(type.fact()).fields());
        return new Shape.Fields(List.copyOf(all), false);
    }
}
