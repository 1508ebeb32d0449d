package org.mandateledger.pages.survey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Operation;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Say;
import org.mandateledger.survey.Authorised;
import org.mandateledger.survey.MandatesSurvey;
import org.mandateledger.survey.OperationsSurvey;
import org.mandateledger.survey.StrengthSurvey;
import org.mandateledger.time.Reading;

/**
 * What is behind the numbers of one year or month.
 *
 * @param day that is counted, {@code on} in words
 * @param groups operations at work, by kind
 * @param forces the same by the force that their mandates allow
 */
record Behind(
        String day,
        String on,
        int atWork,
        List<Group> groups,
        List<Group> forces,
        String persons,
        List<Member> without,
        List<Member> uncertain,
        List<Member> beyondHorizon,
        List<Gap> gaps,
        List<Rollover> rollovers) {

    record Group(String id, String words, List<Member> members) {}

    /** @param authorised how many in uniform, and of which sort; empty without a ceiling */
    record Member(String id, String acronym, String name, String hosts, String force, String authorised) {}

    record Gap(Member member, String lapsed, String decided, String days, String event) {}

    record Rollover(Member member, String decided, String event) {}

    static Behind of(
            OperationsSurvey.Count count, StrengthSurvey.Sum sum, MandatesSurvey.Terms terms, Knowledge known) {
        LocalDate day = LocalDate.parse(count.on());
        Map<String, Authorised> ceilings = new LinkedHashMap<>();
        sum.ceilings().forEach(it -> ceilings.put(it.operation(), it));
        Map<String, Member> members = new TreeMap<>();
        count.operations()
                .forEach(id -> members.put(id, member(id, day, Optional.ofNullable(ceilings.get(id)), known)));
        return new Behind(
                count.on(),
                Say.day(day),
                count.atWork(),
                groups(members, count.kinds(), id -> kind(id, known), Say::kind, ""),
                groups(members, count.force(), id -> Forces.of(id, day, known), Forces::words, "force-"),
                Say.number(sum.persons()),
                members(sum.without(), day, known),
                members(count.uncertain(), day, known),
                members(count.beyondHorizon(), day, known),
                terms.gaps().stream()
                        .map(it -> new Gap(
                                member(it.operation(), LocalDate.parse(it.decided()), Optional.empty(), known),
                                Say.date(it.lapsed()),
                                Say.date(it.decided()),
                                Say.number(it.days()),
                                it.event()))
                        .toList(),
                terms.rollovers().stream()
                        .map(it -> new Rollover(
                                member(it.operation(), LocalDate.parse(it.decided()), Optional.empty(), known),
                                Say.date(it.decided()),
                                it.event()))
                        .toList());
    }

    private static List<Group> groups(
            Map<String, Member> members,
            Map<String, Integer> numbers,
            UnaryOperator<String> of,
            UnaryOperator<String> words,
            String prefix) {
        return numbers.keySet().stream()
                .map(label -> new Group(
                        prefix + label,
                        words.apply(label),
                        members.entrySet().stream()
                                .filter(it -> of.apply(it.getKey()).equals(label))
                                .map(Map.Entry::getValue)
                                .toList()))
                .filter(group -> !group.members().isEmpty())
                .toList();
    }

    private static List<Member> members(List<String> ids, LocalDate day, Knowledge known) {
        return ids.stream()
                .sorted()
                .map(id -> member(id, day, Optional.empty(), known))
                .toList();
    }

    private static Member member(String id, LocalDate day, Optional<Authorised> ceiling, Knowledge known) {
        Optional<Operation> then = known.operation(id, day, Reading.EARLIEST).or(() -> known.operation(id));
        return new Member(
                id,
                Acronyms.of(id, day, known),
                then.map(it -> it.name().name()).orElse(""),
                then.flatMap(it -> it.hostAreas())
                        .map(it -> Say.areas(it.value()))
                        .orElse(""),
                Forces.words(Forces.of(id, day, known)),
                ceiling.map(Behind::authorised).orElse(""));
    }

    private static String authorised(Authorised ceiling) {
        return String.join(
                ", ",
                List.of(
                                part(ceiling.military(), "soldiers"),
                                part(ceiling.uniformed(), "soldiers and police"),
                                part(ceiling.police(), "police"),
                                part(ceiling.militaryObservers(), "military observers"))
                        .stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<String> part(Optional<Integer> number, String what) {
        return number.map(it -> Say.number(it) + " " + what);
    }

    private static String kind(String id, Knowledge known) {
        return known.operation(id)
                .flatMap(it -> it.kind())
                .map(it -> Label.of(it.value()))
                .orElse("");
    }
}
