package org.mandateledger.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import org.mandateledger.time.Reading;

/** Lays two histories of one subject side by side, in every state of knowledge and by both readings. */
final class Divergences<S> {
    private final Timeline<?, S> one;
    private final Timeline<?, S> other;
    private final Reading reading;
    private Present.Known<S> before = nothing();
    private Present.Known<S> beforeOther = nothing();

    private Divergences(Timeline<?, S> one, Timeline<?, S> other, Reading reading) {
        this.one = one;
        this.other = other;
        this.reading = reading;
    }

    private static <S> Present.Known<S> nothing() {
        return new Present.Known<>(Spine.empty(), 0);
    }

    static <S> Optional<Divergence> of(Timeline<?, S> one, Timeline<?, S> other, long upTo) {
        Divergences<S> early = new Divergences<>(one, other, Reading.EARLIEST);
        Divergences<S> late = new Divergences<>(one, other, Reading.LATEST);
        return LongStream.concat(one.knowledge(upTo), other.knowledge(upTo))
                .sorted()
                .distinct()
                .boxed()
                .flatMap(position -> early.at(position).or(() -> late.at(position)).stream())
                .findFirst();
    }

    private Optional<Divergence> at(long position) {
        Present.Known<S> known = one.known(position, reading);
        Present.Known<S> knownOther = other.known(position, reading);
        int both = Math.min(known.length(), knownOther.length());
        int at = 0;
        while (at < both
                && (agreedBefore(at, known, knownOther) || known.spine().agrees(at, knownOther.spine()))) {
            at++;
        }
        before = known;
        beforeOther = knownOther;
        return at == known.length() && at == knownOther.length()
                ? Optional.empty()
                : Optional.of(new Divergence(position, day(at, known, knownOther), reading));
    }

    /** Versions share what they can: nothing is compared twice. */
    private boolean agreedBefore(int index, Present.Known<S> known, Present.Known<S> knownOther) {
        return index < Math.min(before.length(), beforeOther.length())
                && known.spine().dayAt(index) == knownOther.spine().dayAt(index)
                && known.spine().shares(index, before.spine())
                && knownOther.spine().shares(index, beforeOther.spine());
    }

    private LocalDate day(int at, Present.Known<S> known, Present.Known<S> knownOther) {
        int first = at < known.length() ? known.spine().dayAt(at) : Integer.MAX_VALUE;
        int second = at < knownOther.length() ? knownOther.spine().dayAt(at) : Integer.MAX_VALUE;
        return LocalDate.ofEpochDay(Math.min(first, second));
    }
}
