package org.mandateledger.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.asof.Fields;
import org.mandateledger.asof.OperationStates;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.testing.Given;
import tools.jackson.databind.JsonNode;

/** A preview says of every day what asking both ledgers on that day says. */
class PreviewPropertyTest {
    private static final LocalDate FIRST = LocalDate.parse("2009-12-25");
    private static final int DAYS = 120;
    private static final List<String> OPERATIONS = List.of("a", "b", "c");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aPreviewAgreesWithAskingOnEveryDay(long seed) {
        Random random = new Random(seed);
        Given given = Given.events(facts("old", 25, random));
        Knowledge before = given.now();
        Knowledge after = given.supposing(facts(
                "new",
                2,
                random,
                "{id: 'fix', type: 'EventRetracted', subject: 'a'," + " target: 'old-0', effective: '2010-01-01'}"));
        Preview preview = Preview.of(before, after);
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            assertThat(told(preview, day)).as(day.toString()).isEqualTo(asked(before, after, day));
        }
    }

    private static Map<String, String> told(Preview preview, LocalDate day) {
        Map<String, String> told = new HashMap<>();
        preview.changes().stream()
                .filter(it ->
                        it.from().map(LocalDate::parse).filter(day::isBefore).isEmpty())
                .filter(it -> it.to().map(LocalDate::parse).map(day::isBefore).orElse(true))
                .forEach(it -> told.merge(
                        it.operation() + " " + it.field(), values(it.before(), it.after()), (_, _) -> "said twice"));
        return told;
    }

    private static Map<String, String> asked(Knowledge before, Knowledge after, LocalDate day) {
        Map<String, String> asked = new HashMap<>();
        for (String id : OPERATIONS) {
            Map<String, JsonNode> was = leaves(id, before, day);
            Map<String, JsonNode> is = leaves(id, after, day);
            Comparison.differing(was, is)
                    .forEach(field -> asked.put(
                            id + " " + field,
                            values(Optional.ofNullable(was.get(field)), Optional.ofNullable(is.get(field)))));
        }
        return asked;
    }

    private static Map<String, JsonNode> leaves(String id, Knowledge known, LocalDate day) {
        return OperationStates.on(day, known)
                .of(id)
                .map(state -> Fields.of(state).leaves())
                .orElse(Map.of());
    }

    private static String values(Optional<JsonNode> before, Optional<JsonNode> after) {
        return before + " -> " + after;
    }

    private static String facts(String ids, int count, Random random, String... further) {
        List<String> facts = new ArrayList<>(List.of(further));
        for (int i = 0; i < count; i++) {
            String subject = i == 0 ? "a" : any(random, OPERATIONS);
            facts.add("{id: '%s-%d', operation: '%s', effective: '%s', %s}"
                    .formatted(ids, i, subject, date(random), fact(subject, random)));
        }
        return "[" + String.join(",", facts) + "]";
    }

    private static String fact(String subject, Random random) {
        String other = OPERATIONS.get((OPERATIONS.indexOf(subject) + 1 + random.nextInt(2)) % 3);
        return switch (random.nextInt(13)) {
            case 0, 1 -> "type: 'OperationCommenced', scope: 'all'";
            case 2 ->
                "type: 'OperationEstablished', kind: 'hybrid', lead: ['x'], names: [{language: 'en', name: 'N"
                        + random.nextInt(9) + "', acronym: 'A" + random.nextInt(9) + "'}]";
            case 3 ->
                "type: 'OperationRenamed', names: [{language: 'en', name: 'N', acronym: 'A" + random.nextInt(9) + "'}]";
            case 4, 5 -> "type: 'MandateGranted', authority: 'x', until: {kind: 'dated', day: '" + date(random) + "'}";
            case 6 -> "type: 'MandateTerminated', lastDay: '" + date(random) + "', reason: 'other'";
            case 7 ->
                "type: 'StrengthAuthorised', lines: [{category: 'military', number: " + random.nextInt(9) + ", until: '"
                        + date(random) + "'}]";
            case 8 -> "type: 'OperationsCeased'";
            case 9 -> "type: 'CoverageStated', completeTo: '" + date(random) + "'";
            case 10 -> "type: 'OperationSucceeded', relation: 'replaced', successor: '" + other + "'";
            case 11 -> "type: 'SupportEnded', to: {operation: '" + other + "'}";
            default ->
                "type: 'SupportGranted', to: {operation: '" + other
                        + "'}, services: [{service: 'fuel', funding: 'assessed'}]";
        };
    }

    private static String date(Random random) {
        LocalDate day = LocalDate.parse("2010-01-01").plusDays(random.nextInt(90));
        return switch (random.nextInt(6)) {
            case 0 -> day.toString().substring(0, 7);
            case 1 -> day + "/" + day.plusDays(random.nextInt(20));
            case 2 -> "../" + day;
            default -> day.toString();
        };
    }

    private static String any(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
