package org.mandateledger.build;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * How the packages below a root lean on each other. A package that is not named here is a slice: a capability with its
 * query, handler, endpoint and command.
 */
final class Architecture {
    /** Each may lean on those before it. */
    private static final List<String> LAYERS =
            List.of("time", "history", "operation", "format", "store", "asking", "drawing", "cli", "engine", "web");

    /** Made of the slices' answers: each screen, a folder in it, leans on slices and on what all screens share. */
    private static final String PAGES = "pages";

    /** Slices lean on {@code asof}, whose answer they share; otherwise only where one is made of the other. */
    private static final Map<String, Set<String>> SLICES = Map.of(
            "claims", Set.of("eligibility", "explaining"),
            "correcting", Set.of("recording"),
            "recording", Set.of("accounts", "comparing"),
            "publishing", Set.of("claims", "drift", "lineage", "survey", "timeline"),
            "serving", Set.of("accounts"),
            "verifying", Set.of("citing", "proving"),
            "exporting", Set.of("publishing", "timeline"));

    /** Screens stand apart but for those that share the form of an event. */
    private static final Map<String, Set<String>> SCREENS = Map.of(
            "pages.recording", Set.of("pages.forms"),
            "pages.correcting", Set.of("pages.forms"));

    private static final String[] FRAMEWORKS = {"org.axonframework..", "org.springframework.."};

    private final String root;

    Architecture(String root) {
        this.root = root;
    }

    ArchRule arrowsPointOneWay() {
        return classes().should(leanOnly("lean only on layers before their own", this::pointsBack));
    }

    ArchRule slicesStandApart() {
        return classes().should(leanOnly("not lean on other slices", this::reachesIntoAnotherSlice));
    }

    ArchRule screensStandApart() {
        return classes().should(leanOnly("not lean on other screens", this::reachesIntoAnotherScreen));
    }

    ArchRule layersDoNotLeanOnTheirParts() {
        return classes().should(leanOnly("not lean on folders inside their own", this::reachesIntoAPart));
    }

    ArchRule timeNeedsNothing() {
        return classes()
                .that()
                .resideInAPackage(root + ".time..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", root + ".time..");
    }

    ArchRule historyNeedsOnlyTime() {
        return classes()
                .that()
                .resideInAPackage(root + ".history..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", root + ".history..", root + ".time..");
    }

    ArchRule operationIsPure() {
        return classes()
                .that()
                .resideInAPackage(root + ".operation..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.text..",
                        "org.jspecify..",
                        root + ".operation..",
                        root + ".history..",
                        root + ".time..");
    }

    ArchRule theDomainIsToldTheTime() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".time..", root + ".history..", root + ".operation..", root + ".format..")
                .should()
                .callMethodWhere(target(owner(nameMatching("java\\.time\\..*")))
                        .and(target(name("now")).or(target(nameMatching("system.*")))));
    }

    ArchRule commandsStartWithoutFrameworks() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".cli..")
                .or()
                .haveSimpleNameEndingWith("Command")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS);
    }

    ArchRule frameworksStayOutside() {
        return noClasses()
                .that()
                .resideInAnyPackage(LAYERS.stream()
                        .filter(layer -> !layer.equals("engine") && !layer.equals("web"))
                        .map(layer -> root + "." + layer + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS);
    }

    ArchRule everyPackageIsNullMarked() {
        return classes().should(new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " lives in no @NullMarked package"));
            }
        });
    }

    private interface Leaning {
        /** Both are paths below the root. */
        boolean forbidden(String from, String to);
    }

    private ArchCondition<JavaClass> leanOnly(String description, Leaning leaning) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> belongs(dependency.getTargetClass()))
                        .forEach(dependency -> events.add(new SimpleConditionEvent(
                                type,
                                !leaning.forbidden(path(type), path(dependency.getTargetClass())),
                                dependency.getDescription())));
            }
        };
    }

    private boolean reachesIntoAnotherScreen(String from, String to) {
        return to.startsWith(PAGES + ".")
                && !from.equals(to)
                && (from + ".").startsWith(PAGES + ".")
                && !SCREENS.getOrDefault(from, Set.of()).contains(to);
    }

    /** Inside a layer a folder may lean on what holds it, such as a kind of store on what all stores share. */
    private boolean reachesIntoAPart(String from, String to) {
        return LAYERS.contains(folder(from)) && folder(from).equals(folder(to)) && !(from + ".").startsWith(to + ".");
    }

    private boolean pointsBack(String from, String to) {
        return level(folder(to)) > level(folder(from));
    }

    private boolean reachesIntoAnotherSlice(String from, String to) {
        String slice = folder(from);
        String other = folder(to);
        return isSlice(slice)
                && isSlice(other)
                && !slice.equals(other)
                && !other.equals("asof")
                && !SLICES.getOrDefault(slice, Set.of()).contains(other);
    }

    private boolean belongs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    /** The package below the root; empty for the root itself, where the application is put together. */
    private String path(JavaClass type) {
        String below = type.getPackageName().substring(root.length());
        return below.isEmpty() ? "" : below.substring(1);
    }

    /** The first step of a path. */
    private static String folder(String path) {
        return path.split("\\.", -1)[0];
    }

    private static boolean isSlice(String folder) {
        return !folder.isEmpty() && !folder.equals(PAGES) && !LAYERS.contains(folder);
    }

    private static int level(String folder) {
        if (folder.isEmpty()) {
            return LAYERS.size() + 2;
        }
        return folder.equals(PAGES) ? LAYERS.size() + 1 : isSlice(folder) ? LAYERS.size() : LAYERS.indexOf(folder);
    }
}
