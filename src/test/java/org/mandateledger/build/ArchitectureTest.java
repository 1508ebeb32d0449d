package org.mandateledger.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandateledger.Mandates;

/** The arrows between the packages; for each of the rules, a fixture that breaks it shows that it can fail. */
class ArchitectureTest {
    private static final String ROOT = "org.mandateledger";
    private static final String FIXTURE = "org.mandateledger.build.fixture";
    private static final JavaClasses MAIN = classesBeside(Mandates.class);
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(FIXTURE);

    /** @param breaks the classes of the fixture, below its root, that the rule reports */
    private record Guard(String name, Function<Architecture, ArchRule> rule, List<String> breaks) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Guard> guards() {
        return Stream.of(
                new Guard(
                        "arrows point one way",
                        Architecture::arrowsPointOneWay,
                        List.of("format.WritesToTheStore", "history.LooksAtOperations")),
                new Guard("slices stand apart", Architecture::slicesStandApart, List.of("lineage.DrawsATimeline")),
                new Guard(
                        "screens stand apart",
                        Architecture::screensStandApart,
                        List.of("pages.essays.LooksAtTheWorld")),
                new Guard(
                        "layers do not lean on their parts",
                        Architecture::layersDoNotLeanOnTheirParts,
                        List.of("store.KnowsATapeStore", "store.disks.CopiesToTape")),
                new Guard("time needs nothing", Architecture::timeNeedsNothing, List.of("time.WritesItself")),
                new Guard(
                        "history needs only time",
                        Architecture::historyNeedsOnlyTime,
                        List.of("history.LooksAtOperations")),
                new Guard("operation is pure", Architecture::operationIsPure, List.of("operation.ReadsAFile")),
                new Guard(
                        "the domain is told the time",
                        Architecture::theDomainIsToldTheTime,
                        List.of("operation.LooksAtTheClock")),
                new Guard(
                        "commands start without frameworks",
                        Architecture::commandsStartWithoutFrameworks,
                        List.of("cli.StartsSpring", "recording.SendingCommand")),
                new Guard(
                        "frameworks stay outside",
                        Architecture::frameworksStayOutside,
                        List.of("cli.StartsSpring", "store.AppendsWithAxon")),
                new Guard(
                        "every package is null-marked",
                        Architecture::everyPackageIsNullMarked,
                        List.of("timeline.Unmarked")));
    }

    @ParameterizedTest
    @MethodSource("guards")
    void theCodeKeepsTheRule(Guard guard) {
        guard.rule.apply(new Architecture(ROOT)).check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("guards")
    void theRuleFailsForWhatBreaksIt(Guard guard) {
        List<String> details = guard.rule
                .apply(new Architecture(FIXTURE))
                .evaluate(FIXTURES)
                .getFailureReport()
                .getDetails();
        Stream<String> reported = FIXTURES.stream()
                .map(type -> type.getName().substring(FIXTURE.length() + 1))
                .filter(name -> details.stream().anyMatch(detail -> reports(detail, name)));
        assertThat(reported).containsExactlyInAnyOrderElementsOf(guard.breaks);
    }

    /** The first class that a report names is the one it is about. */
    private static boolean reports(String detail, String name) {
        return detail.substring(detail.indexOf(FIXTURE)).startsWith(FIXTURE + "." + name);
    }

    @Test
    void everyRuleIsGuarded() {
        assertThat(guards().count())
                .isEqualTo(Stream.of(Architecture.class.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == ArchRule.class)
                        .count());
    }

    private static JavaClasses classesBeside(Class<?> type) {
        try {
            return new ClassFileImporter()
                    .importPath(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
