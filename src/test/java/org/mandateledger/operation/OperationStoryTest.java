package org.mandateledger.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandateledger.operation.Facts.changing;
import static org.mandateledger.operation.Facts.commenced;
import static org.mandateledger.operation.Facts.established;
import static org.mandateledger.operation.Facts.granting;
import static org.mandateledger.operation.Facts.renamed;
import static org.mandateledger.operation.Facts.succeededBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/** What the other facts do to an operation: names, relations, components, the ledger's own horizon. */
class OperationStoryTest {
    private static final Party AMISOM = Party.operation("amisom");

    private static Told told(String effective, Fact fact) {
        return Told.of("unsoa", effective, fact);
    }

    private static Operation operation(String day, Told... story) {
        return Told.ledger(story)
                .now()
                .operation("unsoa", LocalDate.parse(day), Reading.EARLIEST)
                .orElseThrow();
    }

    private static List<String> names(Operation operation) {
        return operation.names().stream()
                .map(name -> name.value().language() + " " + name.value().name())
                .toList();
    }

    @Test
    void aLanguageHasOneNameAtATimeAndTheOthersStay() {
        Told[] story = {
            told("2009-01-16", established("Support Office for AMISOM")),
            told("2010-01-01", renamed("fr", "Bureau d'appui")),
            told("2015-11-09", renamed("en", "Support Office in Somalia"))
        };
        assertThat(names(operation("2015-11-08", story)))
                .containsExactly("en Support Office for AMISOM", "fr Bureau d'appui");
        assertThat(names(operation("2015-11-09", story)))
                .containsExactlyInAnyOrder("en Support Office in Somalia", "fr Bureau d'appui");
    }

    @Test
    void aRetronymRenamesNothing() {
        Fact retronym = new Fact.OperationRenamed(List.of(Facts.name("en", "UNSOA I")), true);
        Operation operation = operation(
                "2020-01-01", told("2009-01-16", established("Support Office")), told("2009-01-16", retronym));
        assertThat(names(operation)).containsExactly("en Support Office");
        assertThat(operation.retronyms())
                .extracting(name -> name.value().name())
                .containsExactly("UNSOA I");
    }

    @Test
    void aChangedSupportKeepsTheDayItWasGrantedAndTakesTheWholeNewList() {
        Told[] story = {
            told("2009-01-16", granting(AMISOM, "fuel", "rations")),
            told("2012-02-22", changing(AMISOM, "fuel", "medical")),
            told("2015-11-09", granting(Party.named("Somali National Army"), "rations")),
            told("2022-03-31", new Fact.SupportEnded(AMISOM))
        };
        Operation.Support changed = List.copyOf(
                        operation("2012-02-22", story).supports().values())
                .getFirst()
                .value();
        assertThat(changed.since()).hasToString("2009-01-16");
        assertThat(changed.services()).extracting(Fact.Service::service).containsExactly("fuel", "medical");
        assertThat(changed.conditions()).containsExactly("hrddp");
        assertThat(operation("2022-03-30", story).supports()).containsOnlyKeys("amisom", "Somali National Army");
        assertThat(operation("2022-03-31", story).supports()).containsOnlyKeys("Somali National Army");
    }

    @Test
    void aSupportIsSeenFromBothItsEnds() {
        Knowledge known = Told.ledger(
                        told("2009-01-16", established("Support Office")),
                        told("2009-01-16", granting(AMISOM, "fuel")),
                        Told.of("amisom", "2007-01-19", established("AMISOM")),
                        Told.of("amisom", "2022-04-01", succeededBy("atmis")),
                        Told.of("atmis", "2022-04-01", established("ATMIS")))
                .now();
        World world = World.on(LocalDate.of(2022, 4, 1), Reading.EARLIEST, known);
        assertThat(world.supporters("amisom"))
                .extracting(of -> of.operation().id())
                .containsExactly("unsoa");
        assertThat(world.predecessors("atmis"))
                .extracting(of -> of.operation().id())
                .containsExactly("amisom");
        assertThat(World.on(LocalDate.of(2008, 1, 1), Reading.EARLIEST, known).operations())
                .extracting(Operation::id)
                .containsExactly("amisom");
    }

    @Test
    void aSuccessionNeitherEndsNorStartsAnything() {
        Operation operation = operation(
                "2030-01-01",
                told("2009-01-16", established("Support Office")),
                told("2009-01-17", commenced()),
                told("2015-11-09", succeededBy("unsos")));
        assertThat(operation.successions()).hasSize(1);
        assertThat(operation.ended()).isEmpty();
        assertThat(operation.status(LocalDate.of(2030, 1, 1), Reading.EARLIEST)).isEqualTo(Status.ACTIVE);
    }

    @Test
    void componentsComeMoveAwayAndEnd() {
        Told[] story = {
            told("2013-03-28", new Fact.ComponentCreated("fib", "Force Intervention Brigade")),
            told("2013-04-01", new Fact.ComponentCreated("guards", "Guard Unit")),
            told("2014-01-01", new Fact.ComponentMoved("guards", "unsom")),
            told("2024-12-20", new Fact.ComponentEnded("fib"))
        };
        assertThat(operation("2013-12-31", story).components()).containsOnlyKeys("fib", "guards");
        assertThat(operation("2014-01-01", story).components()).containsOnlyKeys("fib");
        assertThat(operation("2024-12-20", story).components()).isEmpty();
    }

    @Test
    void aRoleHasOneHolderAndTheWholeListOfAreasIsReplaced() {
        Operation operation = operation(
                "2020-01-01",
                told("2009-01-16", established("Support Office")),
                told("2010-01-01", new Fact.CommandAssigned("force command", Party.named("African Union"))),
                told("2012-01-01", new Fact.CommandAssigned("force command", AMISOM)),
                told("2012-01-01", new Fact.HostAreaChanged(List.of("SOM", "KEN"))));
        assertThat(operation.commands()).extracting(it -> it.value().to()).containsExactly(AMISOM);
        assertThat(operation.hostAreas().orElseThrow().value()).containsExactly("SOM", "KEN");
    }

    @Test
    void recognitionsAndFrameworksAddUpWithTheirDayAndAct() {
        Operation operation = operation(
                "2024-01-01",
                told(
                                "2007-02-20",
                                new Fact.OperationRecognised(
                                        "Security Council", Fact.Act.AUTHORISATION, Fact.About.DEPLOYMENT))
                        .by("S/RES/1744 (2007)", "2007-02-20"),
                told("2007-03-01", new Fact.OperationRecognised("League", Fact.Act.WELCOME, Fact.About.DEPLOYMENT)),
                told("2023-12-21", new Fact.FrameworkApplied(Fact.Criterion.JOINT_PLANNING, "S/RES/2719 (2023)")));
        assertThat(operation.recognitions())
                .extracting(it -> it.value().on().toString() + " "
                        + it.value().instrument().isPresent())
                .containsExactly("2007-02-20 true", "2007-03-01 false");
        assertThat(operation.frameworks()).hasSize(1);
    }

    @Test
    void theHorizonIsTheLatestOneStatedHoweverItIsAsked() {
        Knowledge known = Told.ledger(
                        told("2024-01-01", new Fact.CoverageStated(HistoricalDate.parse("2023-12-31"))),
                        told("2026-01-01", new Fact.CoverageStated(HistoricalDate.parse("2025-12-31"))))
                .now();
        assertThat(known.completeTo("unsoa").orElseThrow()).hasToString("2025-12-31");
        assertThat(known.completeTo("unmik")).isEmpty();
    }

    @Test
    void aCorrectedValueKeepsTheIdOfTheEventInWhosePlaceItStands() {
        Told established = told("2009-01-16", established("Suport Office")).id("unsoa-founded");
        Knowledge known = Told.ledger(
                        established,
                        told("2009-01-16", established("Support Office")).correcting("unsoa-founded", "typo"))
                .now();
        Operation operation = known.operation("unsoa").orElseThrow();
        assertThat(names(operation)).containsExactly("en Support Office");
        assertThat(operation.names().getFirst().event()).isEqualTo("unsoa-founded");
        assertThat(known.standing("unsoa-founded").orElseThrow().given()).isEqualTo("typo");
        assertThat(known.recorded("unsoa")).extracting(it -> it.event().id()).containsExactly("unsoa-founded", "typo");
    }

    @Test
    void anInstrumentIsWhatIsSaidOfItLast() {
        Knowledge known = Told.ledger(
                        Told.act(
                                        "S/1999/201",
                                        "1999-02-25",
                                        new Fact.InstrumentVetoed(
                                                "extending UNPREDEP",
                                                "Security Council",
                                                Fact.Form.RESOLUTION,
                                                Optional.of(new Fact.Vote(13, 1, 1)),
                                                List.of("CHN")))
                                .id("veto"),
                        told("2009-01-16", established("Support Office")))
                .now();
        assertThat(known.instruments()).containsExactly("S/1999/201");
        assertThat(known.operations()).containsExactly("unsoa");
        assertThat(known.instrument("S/1999/201").flatMap(Instrument::fact).orElseThrow())
                .isInstanceOf(Fact.InstrumentVetoed.class);
        assertThat(known.operation("S/1999/201")).isEmpty();
        assertThat(known.instrument("unsoa")).isEmpty();
    }
}
