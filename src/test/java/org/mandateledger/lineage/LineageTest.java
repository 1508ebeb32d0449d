package org.mandateledger.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mandateledger.story.Story.ceased;
import static org.mandateledger.story.Story.commenced;
import static org.mandateledger.story.Story.established;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mandateledger.asking.NotFound;
import org.mandateledger.lineage.LineageAnswer.Edge;
import org.mandateledger.lineage.LineageAnswer.Node;
import org.mandateledger.operation.Ledger;
import org.mandateledger.story.Story;

class LineageTest {
    private static final Ledger SOMALIA_AND_MALI = Story.learned(
                    "2026-11-01T00:00:00Z",
                    established("minusma", "2013-04-25", "un-peacekeeping", "United Nations"),
                    commenced("minusma", "2013-07-01"),
                    ceased("minusma", "2023-12-31"),
                    established("afisma", "2012-12-20", "au-peace-support", "African Union"),
                    commenced("afisma", "2013-01-17"),
                    ceased("afisma", "2013-06-30"),
                    succeeded("unom", "2013-04-25", "minusma", "absorbed", "S/RES/2100 (2013)"),
                    succeeded("afisma", "2013-07-01", "minusma", "re-hatted", "S/RES/2100 (2013)"),
                    established("amisom", "2007-01-19", "au-peace-support", "African Union"),
                    commenced("amisom", "2007-03-06"),
                    ceased("amisom", "2022-03-31"),
                    "{type: 'CoverageStated', operation: 'amisom', effective: '2022-04-30', completeTo: '2022-04-30'}",
                    established("atmis", "2022-03-08", "au-peace-support", "African Union"),
                    commenced("atmis", "2022-04-01"),
                    established("aussom", "2024-08-01", "au-peace-support", "African Union"),
                    succeeded("amisom", "2022-04-01", "atmis", "replaced", "S/RES/2628 (2022)"))
            .then("2026-11-02T00:00:00Z", succeeded("atmis", "2025", "aussom", "replaced", "S/RES/2767 (2024)"))
            .ledger();

    @Test
    void reachesPredecessorsAndSuccessorsAtAnyDistance() {
        LineageAnswer answer = ask("aussom");

        assertThat(answer.operation()).isEqualTo("aussom");
        assertThat(answer.nodes()).extracting(Node::id).containsExactly("amisom", "atmis", "aussom");
        assertThat(answer.edges())
                .first()
                .isEqualTo(new Edge(
                        "amisom",
                        "atmis",
                        "replaced",
                        "2022-04-01",
                        Optional.of("S/RES/2628 (2022)"),
                        "amisom-2022-04-01-succeeded"));
        assertThat(answer.edges()).extracting(Edge::to).containsExactly("atmis", "aussom");
    }

    @Test
    void isTheSameGraphWhoeverOfItIsAskedAbout() {
        assertThat(ask("minusma").edges())
                .isEqualTo(ask("afisma").edges())
                .isEqualTo(ask("unom").edges());
        assertThat(ask("minusma").nodes()).extracting(Node::id).containsExactly("afisma", "minusma", "unom");
    }

    @Test
    void findsTheOperationByItsAcronym() {
        assertThat(ask("ATMIS").operation()).isEqualTo("atmis");
    }

    @Test
    void showsAnOperationOfWhichOnlyTheSuccessionIsKnown() {
        assertThat(ask("minusma").nodes())
                .last()
                .isEqualTo(new Node(
                        "unom",
                        Optional.empty(),
                        "unom",
                        "unknown",
                        Optional.empty(),
                        Optional.empty(),
                        "unknown",
                        Optional.empty()));
    }

    @Test
    void givesTheDatesAndTheStatusOnTheDayTheLedgerLastLearnedAnything() {
        LineageAnswer answer = ask("amisom");

        assertThat(answer.statusOn()).isEqualTo("2026-11-02");
        assertThat(answer.nodes()).extracting(Node::status).containsExactly("closed", "active", "planned");
        assertThat(answer.nodes().getFirst())
                .isEqualTo(new Node(
                        "amisom",
                        Optional.of("AMISOM"),
                        "The amisom",
                        "au-peace-support",
                        Optional.of("2007-03-06"),
                        Optional.of("2022-03-31"),
                        "closed",
                        Optional.of("2022-04-30")));
    }

    @Test
    void knowsOfNoSuccessionBeforeItWasRecorded() {
        LineageAnswer answer = LineageAnswer.to(
                new LineageQuery("aussom", Optional.of(Instant.parse("2026-11-01T12:00:00Z"))), SOMALIA_AND_MALI);

        assertThat(answer.nodes()).extracting(Node::id).containsExactly("aussom");
        assertThat(answer.edges()).isEmpty();
        assertThat(answer.statusOn()).isEqualTo("2026-11-01");
    }

    @Test
    void namesWhatIsNearToAnOperationThatDoesNotExist() {
        assertThatThrownBy(() -> ask("amison")).isInstanceOf(NotFound.class).hasMessageContaining("amisom");
    }

    @Test
    void isPrintedAsATreeThatTellsWhatFollowedOnce() {
        Ledger meeting = Story.learned(
                        "2026-11-01T00:00:00Z",
                        established("misca", "2013-08-01", "au-peace-support", "African Union"),
                        established("binuca", "2010-01-01", "un-political", "United Nations"),
                        succeeded("binuca", "2014-04-10", "minusca", "absorbed", "S/RES/2149 (2014)"),
                        succeeded("misca", "2014-09-15", "minusca", "re-hatted", "S/RES/2149 (2014)"),
                        succeeded("minusca", "2030", "next", "replaced", "a plan"),
                        succeeded("minusca", "2031", "beside", "split", "a plan"))
                .ledger();

        assertThat(LineageAnswer.to(new LineageQuery("misca", Optional.empty()), meeting)
                        .table()
                        .rows())
                .extracting(List::getFirst)
                .containsExactly("BINUCA", "└─ minusca", "   ├─ next", "   └─ beside", "MISCA", "└─ minusca (above)");
    }

    @Test
    void isPrintedToTheEndWhereSuccessionsRunInACircle() {
        Ledger circle = Story.learned(
                        "2026-11-01T00:00:00Z",
                        succeeded("one", "2001", "two", "replaced", "a decision"),
                        succeeded("two", "2002", "one", "replaced", "a decision"))
                .ledger();

        assertThat(LineageAnswer.to(new LineageQuery("two", Optional.empty()), circle)
                        .table()
                        .rows())
                .extracting(List::getFirst)
                .containsExactly("one", "└─ two", "   └─ one (above)");
    }

    private static LineageAnswer ask(String operation) {
        return LineageAnswer.to(new LineageQuery(operation, Optional.empty()), SOMALIA_AND_MALI);
    }

    private static String succeeded(String from, String on, String to, String relation, String act) {
        return "{id: '%s-%s-succeeded', type: 'OperationSucceeded', operation: '%s', effective: '%s', successor: '%s', relation: '%s', instrument: {symbol: '%s', decided: '%s'}}"
                .formatted(from, on, from, on, to, relation, act, on);
    }
}
