package org.mandateledger.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mandateledger.time.Reading;

/** What becomes of a history that an entry of the log does not fit. */
class QuarantineTest {
    private final List<String> aside = new ArrayList<>();
    private final HistoryIndex<Told, String> index = new HistoryIndex<>(
            new Telling(),
            (entry, cause) -> aside.add(
                    entry.id() + cause.map(thrown -> ": " + thrown.getMessage()).orElse(" waits")));

    private final Log log = new Log()
            .says("a", "1956-11-04")
            .says("poison", Told.on("1956-11-05", "unspeakable"))
            .says("onuc", "b", Told.on("1960-07-14", "b"))
            .says("c", "1956-11-06")
            .retracts("poison", "d")
            .says("onuc", "e", Told.on("1960-07-15", "e"));

    private static String story(View<Told, String> view, String subject) {
        return view.state(subject, LocalDate.MAX, Reading.LATEST).orElse("nothing");
    }

    @Test
    void theSubjectStaysAsItWasAndWhatFollowsAboutItWaitsWhileOthersGoOn() {
        index.apply(log.entries());

        assertThat(aside).containsExactly("poison: unspeakable", "c waits", "d waits");
        assertThat(index.now().position()).isEqualTo(6);
        assertThat(story(index.now(), Log.SUBJECT)).isEqualTo("unef: a");
        assertThat(story(index.now(), "onuc")).isEqualTo("onuc: b e");
        assertThat(story(index.at(3), "onuc")).isEqualTo("onuc: b");
    }

    @Test
    void itIsTheSameHoweverTheLogComes() {
        log.entries().forEach(entry -> index.apply(List.of(entry)));

        assertThat(aside).containsExactly("poison: unspeakable", "c waits", "d waits");
        assertThat(story(index.now(), Log.SUBJECT)).isEqualTo("unef: a");
        assertThat(index.divergence(again(), Log.SUBJECT, 6)).isEmpty();
    }

    private HistoryIndex<Told, String> again() {
        HistoryIndex<Told, String> other = new HistoryIndex<>(new Telling(), (_, _) -> {});
        other.apply(log.entries());
        return other;
    }

    @Test
    void aSubjectOfWhichNothingCanBeTakenIsNotThere() {
        index.apply(
                new Log().says("poison", Told.on("1956-11-05", "unspeakable")).entries());

        assertThat(index.now().subjects()).isEmpty();
        assertThat(index.now().position()).isEqualTo(1);
        assertThat(story(index.now(), Log.SUBJECT)).isEqualTo("nothing");
    }

    @Test
    void anIndexThatCanTakeItDiffersFromThereOn() {
        index.apply(log.entries());
        HistoryIndex<Told, String> mended = new Log()
                .says("a", "1956-11-04")
                .says("poison", "1956-11-05")
                .says("onuc", "b", Told.on("1960-07-14", "b"))
                .says("c", "1956-11-06")
                .retracts("poison", "d")
                .says("onuc", "e", Told.on("1960-07-15", "e"))
                .indexed();

        assertThat(index.divergence(mended, Log.SUBJECT, 6))
                .contains(new Divergence(2, LocalDate.parse("1956-11-05"), Reading.EARLIEST));
        assertThat(mended.divergence(index, "onuc", 6)).isEmpty();
        assertThat(index.divergence(mended, Log.SUBJECT, 1)).isEmpty();
    }

    @Test
    void aDifferenceInTheLaterReadingAloneIsFound() {
        HistoryIndex<Told, String> one =
                new Log().says("a", "1956-11-04").says("b", "1956").indexed();
        HistoryIndex<Told, String> other =
                new Log().says("a", "1956-11-04").says("b", "1956-01").indexed();

        assertThat(one.divergence(other, Log.SUBJECT, 2))
                .contains(new Divergence(2, LocalDate.parse("1956-01-31"), Reading.LATEST));
        assertThat(one.divergence(new Log().indexed(), Log.SUBJECT, 2))
                .map(Divergence::position)
                .contains(1L);
        assertThat(Optional.of(one.divergence(one, Log.SUBJECT, 2))).contains(Optional.empty());
    }
}
