package org.mandateledger.history;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mandateledger.time.Reading;

/** A view as it would be with further entries: only the subjects concerned are folded anew. */
final class Supposed<E, S> implements View<E, S> {
    private final View<E, S> base;
    private final Chronicle<E, S> chronicle;
    private final long position;
    private final Map<String, Timeline<E, S>> changed = new LinkedHashMap<>();

    Supposed(View<E, S> base, List<Entry<E>> further, Chronicle<E, S> chronicle) {
        this.base = base;
        this.chronicle = chronicle;
        this.position = further.isEmpty() ? base.position() : further.getLast().position();
        for (String subject : further.stream().map(Entry::subject).distinct().toList()) {
            List<Entry<E>> known = Stream.concat(
                            base.entries(subject).stream(),
                            further.stream().filter(entry -> entry.subject().equals(subject)))
                    .toList();
            changed.put(subject, Timeline.folded(subject, chronicle, known));
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public Stream<String> subjects() {
        return Stream.concat(base.subjects(), changed.keySet().stream()).distinct();
    }

    @Override
    public Optional<S> state(String subject, LocalDate day, Reading reading) {
        Timeline<E, S> timeline = changed.get(subject);
        return timeline == null ? base.state(subject, day, reading) : timeline.state(day, position, reading);
    }

    @Override
    public void states(LocalDate day, Reading reading, Consumer<? super S> each) {
        subjects().flatMap(subject -> state(subject, day, reading).stream()).forEach(each);
    }

    @Override
    public List<Placed<E>> standing(String subject, Reading reading) {
        Timeline<E, S> timeline = changed.get(subject);
        return timeline == null ? base.standing(subject, reading) : timeline.standing(position, reading);
    }

    @Override
    public List<Entry<E>> entries(String subject) {
        Timeline<E, S> timeline = changed.get(subject);
        return timeline == null ? base.entries(subject) : timeline.entries(position);
    }

    @Override
    public View<E, S> with(List<Entry<E>> further) {
        return new Supposed<>(this, further, chronicle);
    }
}
