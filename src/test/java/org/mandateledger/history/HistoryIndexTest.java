package org.mandateledger.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateledger.time.Reading;

class HistoryIndexTest {

    private static List<String> subjects(View<Told, String> view) {
        return view.subjects().toList();
    }

    private static String story(View<Told, String> view) {
        return story(view, Log.SUBJECT);
    }

    private static String story(View<Told, String> view, String subject) {
        return view.state(subject, LocalDate.MAX, Reading.EARLIEST).orElse("nothing");
    }

    @Test
    void anEmptyIndexKnowsNothing() {
        View<Told, String> view = new HistoryIndex<>(new Telling()).now();
        assertThat(view.position()).isZero();
        assertThat(view.subjects()).isEmpty();
        assertThat(story(view)).isEqualTo("nothing");
        assertThat(view.standing(Log.SUBJECT, Reading.LATEST)).isEmpty();
        assertThat(view.entries(Log.SUBJECT)).isEmpty();
    }

    @Test
    void aGapIsRefusedWithThePositionToReadAgainFromAndNothingIsTaken() {
        HistoryIndex<Told, String> index =
                new Log().says("a", "1956-11-04").says("b", "1956-11-05").indexed();
        List<Entry<Told>> all = new Log()
                .says("a", "1956-11-04")
                .says("b", "1956-11-05")
                .says("c", "1956-11-06")
                .says("onuc", "d", Told.on("1960-07-14", "d"))
                .says("e", "1956-11-08")
                .entries();
        assertThatThrownBy(() -> index.apply(all.subList(3, 5)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("position 3 is missing before position 4; read the log again from 3");
        assertThatThrownBy(() -> index.apply(List.of(all.get(2), all.get(4))))
                .hasMessage("position 4 is missing before position 5; read the log again from 4");
        assertThat(story(index.now())).isEqualTo("unef: a b");
        assertThat(subjects(index.now())).containsExactly("unef");

        index.apply(all);
        assertThat(story(index.now())).isEqualTo("unef: a b c e");
        assertThat(index.now().position()).isEqualTo(5);
    }

    @Test
    void positionsAlreadySeenArePassedOverWhateverTheySayNow() {
        HistoryIndex<Told, String> index =
                new Log().says("a", "1956-11-04").says("b", "1956-11-05").indexed();
        index.apply(new Log()
                .says("x", "1956-11-04")
                .says("y", "1956-11-05")
                .says("c", "1956-11-06")
                .entries());
        assertThat(story(index.now())).isEqualTo("unef: a b c");
        index.apply(new Log().says("x", "1956-11-04").entries());
        index.apply(List.of());
        assertThat(story(index.now())).isEqualTo("unef: a b c");
    }

    @Test
    void whatCannotBeFoldedLeavesNoTraceAndTheLogCanGoOn() {
        Log log = new Log().says("a", "1956-11-04").says("b", "1956-11-05");
        HistoryIndex<Told, String> index = log.indexed();
        List<Entry<Told>> broken = new Log()
                .says("a", "1956-11-04")
                .says("b", "1956-11-05")
                .says("c", "1956-11-06")
                .says("onuc", "d", Told.on("1960-07-14", "d"))
                .says("onuc", "e", Told.on("1960-07-15", "unspeakable"))
                .after(2);
        assertThatThrownBy(() -> index.apply(broken)).hasMessage("unspeakable");
        assertThat(index.now().position()).isEqualTo(2);
        assertThat(story(index.now())).isEqualTo("unef: a b");
        assertThat(index.now().entries("onuc")).isEmpty();

        index.apply(log.says("f", "1956-11-07")
                .says("onuc", "g", Told.on("1960-07-14", "g"))
                .after(2));
        assertThat(story(index.now())).isEqualTo("unef: a b f");
        assertThat(story(index.now(), "onuc")).isEqualTo("onuc: g");
        assertThat(index.now().entries(Log.SUBJECT)).hasSize(3);
    }

    @Test
    void anInstantKnowsWhatWasRecordedAtItAndNothingLater() {
        HistoryIndex<Told, String> index = new Log()
                .says("a", "1956-11-04")
                .says("b", "1956-11-05")
                .says("c", "1956-11-06")
                .indexed();
        assertThat(story(index.knownAt(Log.recorded(2)))).isEqualTo("unef: a b");
        assertThat(story(index.knownAt(Log.recorded(2).minusNanos(1)))).isEqualTo("unef: a");
        assertThat(story(index.knownAt(Log.recorded(3).minusNanos(1)))).isEqualTo("unef: a b");
        assertThat(story(index.knownAt(Log.recorded(1).minusNanos(1)))).isEqualTo("nothing");
    }

    @Test
    void aBatchIsKnownWhollyAtItsInstant() {
        Instant one = Log.recorded(1);
        HistoryIndex<Told, String> index = new HistoryIndex<>(new Telling());
        index.apply(List.of(
                new Entry.Assertion<>(1, one, "a", "unef", Told.on("1956", "a")),
                new Entry.Assertion<>(2, one, "b", "unef", Told.on("1957", "b"))));
        assertThat(index.knownAt(one).position()).isEqualTo(2);
        assertThat(index.knownAt(one.minusNanos(1_000)).position()).isZero();
    }

    @Test
    void theEndsOfTimeAreInstantsLikeAllOthers() {
        HistoryIndex<Told, String> index = new Log().says("a", "1956-11-04").indexed();
        assertThat(index.knownAt(Instant.MAX).position()).isEqualTo(1);
        assertThat(index.knownAt(Instant.MIN).position()).isZero();
        assertThat(index.knownAt(Instant.EPOCH).position()).isZero();
    }

    @Test
    void aPositionBeyondTheLogIsTheEndNearest() {
        HistoryIndex<Told, String> index =
                new Log().says("a", "1956-11-04").says("b", "1956-11-05").indexed();
        assertThat(story(index.at(Long.MAX_VALUE))).isEqualTo("unef: a b");
        assertThat(story(index.at(1))).isEqualTo("unef: a");
        assertThat(story(index.at(-1))).isEqualTo("nothing");
    }

    @Test
    void whatIsSupposedNeverReachesTheIndexNorTheViewSupposedUpon() {
        Log log = new Log().says("a", "1956-11-04").says("b", "1956-11-06");
        HistoryIndex<Told, String> index = log.indexed();
        View<Told, String> now = index.now();
        List<Entry<Told>> further = log.corrects("a", "a2", "1956-11-07")
                .says("onuc", "c", Told.on("1960-07-14", "c"))
                .after(2);
        View<Told, String> supposed = now.with(further);

        assertThat(story(supposed)).isEqualTo("unef: b a2");
        assertThat(supposed.position()).isEqualTo(4);
        assertThat(subjects(supposed)).containsExactly("unef", "onuc");
        for (View<Told, String> real : List.of(now, index.now(), index.at(2))) {
            assertThat(story(real)).isEqualTo("unef: a b");
            assertThat(real.position()).isEqualTo(2);
            assertThat(subjects(real)).containsExactly("unef");
        }
    }

    @Test
    void whatIsSupposedStaysAsItIsWhenTheLogGoesOnDifferently() {
        Log log = new Log().says("a", "1956-11-04");
        HistoryIndex<Told, String> index = log.indexed();
        View<Told, String> supposed = index.now()
                .with(new Log()
                        .says("a", "1956-11-04")
                        .says("b", "1956-11-05")
                        .says("onuc", "c", Told.on("1960-07-14", "c"))
                        .after(1));
        index.apply(log.says("x", "1956-11-05")
                .says("onuc", "y", Told.on("1960-07-14", "y"))
                .says("z", "1956-11-06")
                .after(1));
        assertThat(story(supposed)).isEqualTo("unef: a b");
        assertThat(story(supposed, "onuc")).isEqualTo("onuc: c");
        assertThat(subjects(supposed)).containsExactly("unef", "onuc");
    }

    @Test
    void subjectsComeInTheOrderInWhichTheyWereFirstRecorded() {
        HistoryIndex<Told, String> index = new Log()
                .says("onuc", "a", Told.on("1960-07-14", "a"))
                .says("untso", "b", Told.on("1948-05-29", "b"))
                .says("onuc", "c", Told.on("1948-05-29", "c"))
                .indexed();
        assertThat(subjects(index.now())).containsExactly("onuc", "untso");
        assertThat(subjects(index.at(1))).containsExactly("onuc");
    }
}
