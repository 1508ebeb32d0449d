package org.mandateledger.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.operation.Fact.Category;

/** What cannot even be built, and what is said about it. */
class InvalidEventTest {

    private record Unbuildable(String says, ThrowingCallable building) {
        @Override
        public String toString() {
            return says;
        }
    }

    static Stream<Unbuildable> unbuildable() {
        Event event = Told.of("unmik", "1999-06-10", Facts.commenced()).event();
        Party someone = Party.named("someone");
        return Stream.of(
                new Unbuildable("lines.number is -1; a ceiling is zero or more", () -> Facts.line(Category.POLICE, -1)),
                new Unbuildable("a party is either", () -> new Party(Optional.empty(), Optional.empty())),
                new Unbuildable("a party is either", () -> new Party(Optional.of("a"), Optional.of("b"))),
                new Unbuildable(
                        "services is missing or empty", () -> new Fact.SupportGranted(someone, List.of(), List.of())),
                new Unbuildable("conditions is empty", () -> new Fact.SupportChanged(someone, service(), List.of(" "))),
                new Unbuildable("lead is empty", () -> established(List.of(""), List.of("SOM"))),
                new Unbuildable("'Somalia' is no area", () -> established(List.of("UN"), List.of("Somalia"))),
                new Unbuildable(
                        "hostAreas: SOM stands twice", () -> established(List.of("UN"), List.of("SOM", "KEN", "SOM"))),
                new Unbuildable(
                        "conditions has 201 entries; 200 are allowed",
                        () -> new Fact.SupportGranted(someone, service(), Collections.nCopies(201, "hrddp"))),
                new Unbuildable(
                        "ends has 201 entries",
                        () -> new Fact.StrengthAuthorised(
                                List.of(Facts.line(Category.MILITARY, 1)), Collections.nCopies(201, Category.POLICE))),
                new Unbuildable("vote: a count", () -> new Fact.Vote(15, -1, 0)),
                new Unbuildable(
                        "id: 'No Id' is no id",
                        () -> Told.of("unmik", "1999", Facts.commenced())
                                .id("No Id")
                                .event()),
                new Unbuildable(
                        "operation: 'UNMIK' is no id",
                        () -> Told.of("UNMIK", "1999", Facts.commenced())
                                .id("x")
                                .event()),
                new Unbuildable(
                        "revokes: 'it' s",
                        () -> Told.of("unmik", "1999", Facts.commenced())
                                .revoking("it' s")
                                .event()),
                new Unbuildable(
                        "instrument is missing",
                        () -> Told.of("S/1", "1999", Facts.adopted()).id("x").event()),
                new Unbuildable(
                        "is not the instrument",
                        () -> Told.act("S/1", "1999", Facts.adopted())
                                .subject("S/2")
                                .event()),
                new Unbuildable(
                        "reads like an operation's id",
                        () -> Told.act("1244", "1999", Facts.adopted()).event()),
                new Unbuildable("a correction puts a fact", () -> new Fact.EventCorrected("a", correction(event))));
    }

    private static Fact established(List<String> lead, List<String> areas) {
        return new Fact.OperationEstablished(List.of(Facts.name("en", "X")), Kind.NATIONAL, lead, areas);
    }

    private static List<Fact.Service> service() {
        return List.of(new Fact.Service("fuel", Fact.Funding.UNKNOWN));
    }

    private static Event correction(Event event) {
        return Told.of("unmik", "1999", new Fact.EventCorrected("a", event)).event();
    }

    @ParameterizedTest
    @MethodSource("unbuildable")
    void whatIsNoEventSaysWhichFieldAndWhy(Unbuildable invalid) {
        assertThatThrownBy(invalid.building).isInstanceOf(InvalidEvent.class).hasMessageContaining(invalid.says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "a\ttab", "nul\0", "half \uD83D a character", "\uDE00"})
    void wordsAreOneLineOfPlainTextThatUtf8CanWrite(String words) {
        assertThatThrownBy(() ->
                        Told.of("unmik", "1999", Facts.commenced()).note(words).event())
                .isInstanceOf(InvalidEvent.class)
                .hasMessageStartingWith("note ");
    }

    @Test
    void wordsMayBeInAnyScript() {
        String words = "Миссия \uD83D\uDD4A 任务 بعثة";
        assertThat(Told.of("unmik", "1999", Facts.commenced())
                        .note(words)
                        .event()
                        .note())
                .contains(words);
    }
}
