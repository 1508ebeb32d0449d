package org.mandateledger.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mandateledger.operation.Facts.adopted;
import static org.mandateledger.operation.Facts.commenced;
import static org.mandateledger.operation.Facts.established;
import static org.mandateledger.operation.Facts.granted;
import static org.mandateledger.operation.Facts.succeededBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {
    private static final Decision DECISION = new Decision(new RuleBook(List.of("policing"), List.of("SDN")));
    private static final Told ESTABLISHED =
            Told.of("unmik", "1999-06-10", established("UNMIK")).id("founded");
    private static final Told COMMENCED =
            Told.of("unmik", "1999-06-13", commenced()).id("begun");
    private static final Told GRANTED =
            Told.of("unmik", "1999-06-10", granted("2000-06-09")).id("granted");

    private static Verdict decide(Ledger ledger, Told... proposed) {
        ChangeSet changeSet = new ChangeSet("tests", "a tester", "a test", Told.events(proposed));
        return DECISION.decide(
                ledger.now(), changeSet, Told.recorded(ledger.now().position() + 1));
    }

    private static List<String> broken(Ledger ledger, Told... proposed) {
        return switch (decide(ledger, proposed)) {
            case Verdict.Accepted _ -> List.of();
            case Verdict.Refused refused ->
                refused.violations().stream()
                        .map(violation -> violation.event() + ": " + violation.rule())
                        .toList();
        };
    }

    private static Told mended(String id) {
        return Told.of("unmik", "1999-06-14", commenced()).correcting("begun", id);
    }

    @Test
    void anAcceptedChangeSetShowsTheLedgerAsItWillBeAndLeavesItAsItIs() {
        Ledger ledger = Told.ledger(ESTABLISHED);
        Verdict.Accepted accepted = (Verdict.Accepted) decide(ledger, COMMENCED, GRANTED);
        assertThat(accepted.events()).isEqualTo(Told.events(COMMENCED, GRANTED));
        assertThat(accepted.after().position()).isEqualTo(3);
        assertThat(accepted.after().history("unmik"))
                .extracting(placed -> placed.id())
                .containsExactly("founded", "granted", "begun");
        assertThat(accepted.after().head().orElseThrow().part()).isEqualTo(2);
        assertThat(ledger.now().position()).isEqualTo(1);
        assertThat(ledger.now().history("unmik")).hasSize(1);
    }

    @ParameterizedTest(name = "{0} was answered, {1} has been recorded since: {2}")
    @CsvSource({"begun, nothing, taken", "begun, first,   refused", "first, nothing, taken", "first, second,  refused"})
    void anAnswerMadeUponOtherWordsThanThoseThatStandIsRefused(String answered, String since, String verdict) {
        List<Told> story = new ArrayList<>(List.of(ESTABLISHED, COMMENCED));
        if (answered.equals("first")) {
            story.add(mended("first"));
        }
        Knowledge seen = Told.ledger(story.toArray(Told[]::new)).now();
        Told answer = Told.of("unmik", "1999-06-15", commenced()).correcting(answered, "answer");
        ChangeSet upon = new ChangeSet("tests", "a tester", "a test", Told.events(answer)).upon(seen);
        if (!since.equals("nothing")) {
            story.add(mended(since));
        }
        Knowledge known = Told.ledger(story.toArray(Told[]::new)).now();

        List<String> rules = DECISION.decide(known, upon, Told.recorded(9)) instanceof Verdict.Refused refused
                ? refused.violations().stream().map(Violation::rule).toList()
                : List.of();
        assertThat(rules.contains("target-unchanged")).isEqualTo(verdict.equals("refused"));
        assertThat(rules.isEmpty()).isEqualTo(verdict.equals("taken"));
    }

    @Test
    void oneBadEventRefusesTheWholeChangeSet() {
        Ledger ledger = Told.ledger(ESTABLISHED);
        Told bad = Told.of("unmik", "1999-06-12", new Fact.OperationsCeased()).id("bad");
        assertThat(broken(ledger, GRANTED, COMMENCED, bad)).containsExactly("bad: closed-not-before-begun");
        assertThat(ledger.now().events()).hasSize(1);
    }

    @Test
    void anIdIsUniqueForEver() {
        Ledger ledger = Told.ledger(ESTABLISHED, COMMENCED, Told.retracting("unmik", "begun", "gone"));
        assertThat(broken(ledger, COMMENCED)).containsExactly("begun: unique-id");
        assertThat(broken(ledger, GRANTED.id("gone"))).containsExactly("gone: unique-id");
        assertThatThrownBy(() -> decide(ledger, GRANTED, GRANTED))
                .isInstanceOf(InvalidEvent.class)
                .hasMessageContaining("id 'granted' stands twice");
    }

    @Test
    void anAnswerNeedsItsTarget() {
        Ledger ledger = Told.ledger(ESTABLISHED);
        assertThat(broken(ledger, mended("m"))).containsExactly("m: target-exists");
        assertThat(broken(ledger, Told.retracting("unmik", "nothing", "r"))).containsExactly("r: target-exists");
        assertThat(broken(ledger, mended("m"), COMMENCED))
                .as("a target has to come before its answer")
                .containsExactly("m: target-exists");
        assertThat(broken(ledger, COMMENCED, mended("m"))).isEmpty();
    }

    @Test
    void anAnswerStaysWithTheSubjectOfItsTarget() {
        Ledger ledger = Told.ledger(ESTABLISHED, COMMENCED, Told.of("unef", "1956-11-07", established("UNEF")));
        assertThat(broken(ledger, Told.retracting("unef", "begun", "r"))).containsExactly("r: target-same-subject");
        Told elsewhere = Told.of("unef", "1956-11-12", commenced()).correcting("begun", "m");
        assertThat(broken(ledger, elsewhere.subject("unmik"))).containsExactly("m: replacement-same-subject");
    }

    @Test
    void aRetractionIsFinal() {
        Ledger ledger = Told.ledger(ESTABLISHED, COMMENCED, Told.retracting("unmik", "begun", "r"));
        assertThat(broken(ledger, Told.retracting("unmik", "r", "r2"))).containsExactly("r2: retraction-is-final");
        assertThat(broken(ledger, mended("m"))).containsExactly("m: target-stands");
        assertThat(broken(ledger, Told.retracting("unmik", "begun", "r2"))).containsExactly("r2: target-stands");
        assertThat(broken(ledger, COMMENCED.id("begun-after-all"))).isEmpty();
    }

    @Test
    void aRetractionIsFinalWithinItsChangeSetToo() {
        Ledger ledger = Told.ledger(ESTABLISHED, COMMENCED);
        Told retraction = Told.retracting("unmik", "begun", "r");
        assertThat(broken(ledger, retraction, mended("m"))).containsExactly("m: target-stands");
        assertThat(broken(ledger, GRANTED, Told.retracting("unmik", "granted", "r"), regranted("m")))
                .containsExactly("m: target-stands");
        assertThat(broken(ledger, mended("m"), retraction)).isEmpty();
    }

    private static Told regranted(String id) {
        return Told.of("unmik", "1999-06-11", granted("2000-06-09")).correcting("granted", id);
    }

    @Test
    void onlyTheCorrectionThatStandsCanBeAnsweredOrTheEventItself() {
        Ledger ledger = Told.ledger(ESTABLISHED, COMMENCED, mended("m1"), mended("m2"));
        assertThat(broken(ledger, Told.retracting("unmik", "m1", "r"))).containsExactly("r: target-stands");
        assertThat(broken(ledger, Told.retracting("unmik", "m2", "r"))).isEmpty();
        assertThat(broken(ledger, mended("m3"))).isEmpty();
        assertThat(broken(ledger, Told.retracting("unmik", "m2", "r2"), Told.retracting("unmik", "m1", "r1")))
                .as("the earlier correction stands again once the later one is retracted")
                .isEmpty();
        assertThat(broken(ledger, mended("m3"), Told.retracting("unmik", "m2", "r")))
                .containsExactly("r: target-stands");
    }

    @Test
    void aCorrectionIsJudgedByTheHistoryThatItLeaves() {
        Ledger ledger = Told.ledger(ESTABLISHED, COMMENCED, GRANTED);
        Told early = Told.of("unmik", "1999-06-01", commenced()).correcting("begun", "m");
        assertThat(broken(ledger, early)).containsExactly("begun: not-before-established");
        Told explained = Told.of("unmik", "1999-06-01", commenced())
                .note("an advance party")
                .correcting("begun", "m");
        assertThat(broken(ledger, explained)).isEmpty();
    }

    @Test
    void whetherDatesAgreeDoesNotHangOnWhichOfTheEventsCameFirst() {
        Told cited = COMMENCED.by("S/RES/1244 (1999)", "1999-06-11");
        Told act = Told.act("S/RES/1244 (1999)", "1999-06-10", adopted()).id("adopted");
        assertThat(broken(Told.ledger(ESTABLISHED, act), cited)).containsExactly("begun: decided-as-the-instrument");
        assertThat(broken(Told.ledger(ESTABLISHED, cited), act)).containsExactly("begun: decided-as-the-instrument");
    }

    @Test
    void anOperationThatOthersNameIsNotTakenAwayFromThem() {
        Told other = Told.of("unef", "1956-11-07", established("UNEF")).id("unef-founded");
        Ledger ledger = Told.ledger(
                ESTABLISHED,
                other,
                Told.of("unmik", "2000-01-01", succeededBy("unef")).id("followed"));
        Told retraction = Told.retracting("unef", "unef-founded", "r");
        assertThat(broken(ledger, retraction)).containsExactly("followed: party-known");
        assertThat(broken(ledger, retraction, Told.retracting("unmik", "followed", "r2")))
                .isEmpty();
    }

    @Test
    void historyMayBeEnteredBackwardsInOneChangeSet() {
        assertThat(broken(new Ledger(), COMMENCED, GRANTED, ESTABLISHED)).isEmpty();
    }
}
