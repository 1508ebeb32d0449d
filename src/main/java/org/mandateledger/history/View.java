package org.mandateledger.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mandateledger.time.Reading;

/** What was known at one position, for ever: entries recorded later never show. */
public interface View<E, S> {
    /** The position of the last entry that may show; 0 before the first. */
    long position();

    /** The subjects known, in the order in which they were first recorded. */
    Stream<String> subjects();

    /** The state of a subject on a day, or empty before the first event of which this view knows. */
    Optional<S> state(String subject, LocalDate day, Reading reading);

    /** The states of all subjects on a day, in the order of {@link #subjects()}; those that have not begun are left out. */
    void states(LocalDate day, Reading reading, Consumer<? super S> each);

    /** The events of a subject that stand, in the order in which they took effect. */
    List<Placed<E>> standing(String subject, Reading reading);

    /** All that was recorded of a subject, corrected and retracted entries included, in the order of recording. */
    List<Entry<E>> entries(String subject);

    /** This view as it would be with further entries; nothing is recorded. */
    View<E, S> with(List<Entry<E>> further);
}
