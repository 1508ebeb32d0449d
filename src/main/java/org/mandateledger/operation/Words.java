package org.mandateledger.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parts of sentences about events. */
public final class Words {
    private static final Map<String, String> AUTHORITIES = Map.of(
            "un-security-council", "the UN Security Council",
            "un-general-assembly", "the UN General Assembly",
            "un-secretary-general", "the UN Secretary-General",
            "au-psc", "the AU Peace and Security Council",
            "eu-council", "the Council of the European Union",
            "sadc-summit", "the SADC Summit",
            "ecowas-authority", "the ECOWAS Authority",
            "g5-sahel-summit", "the G5 Sahel Summit",
            "host-government", "the host government");

    private Words() {}

    static String of(Enum<?> label) {
        return plain(Label.of(label));
    }

    /** A label without its hyphens. */
    static String plain(String label) {
        return label.replace('-', ' ');
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String list(List<String> labels) {
        return labels.stream().map(Words::plain).collect(Collectors.joining(", "));
    }

    public static String authority(String id) {
        return AUTHORITIES.getOrDefault(id, plain(id));
    }

    /** An operation by its id, which is its first acronym in lower case. */
    static String operation(String id) {
        return id.toUpperCase(Locale.ROOT);
    }

    static String party(Party party) {
        return party.operation().map(Words::operation).or(party::name).orElseThrow();
    }

    static String names(List<Fact.Name> names) {
        Fact.Name name = names.stream()
                .filter(each -> each.language().equals("en"))
                .findFirst()
                .orElseGet(names::getFirst);
        return name.acronym()
                .map(acronym -> "%s (%s)".formatted(name.name(), acronym))
                .orElse(name.name());
    }

    /** "Mandate", or which one where it is not the core one. */
    static String mandate(String strand) {
        return strand.equals(Fact.CORE) ? "Mandate" : "Mandate for " + plain(strand);
    }

    static String until(Until until) {
        return switch (until) {
            case Until.Dated it -> "until " + DateWords.of(it.day());
            case Until.Conditional it ->
                it.day()
                                .map(day -> "until %s at the latest".formatted(DateWords.of(day)))
                                .orElse("for as long as a condition holds")
                        + " (" + it.condition() + ")";
            case Until.SelfRenewing _ -> "until decided otherwise";
            case Until.None _ -> "without a set end";
            case Until.Unknown _ -> "for a term that is not known";
        };
    }

    static String posture(Optional<Fact.Posture> posture) {
        return posture.map(it -> "; use of force: " + of(it.force())
                        + it.purpose().map(purpose -> ", " + purpose).orElse(""))
                .orElse("");
    }

    static String strength(Fact.StrengthAuthorised it) {
        String lines = it.lines().stream().map(Words::line).collect(Collectors.joining("; "));
        return it.ends().isEmpty()
                ? lines
                : lines + "; no longer counted apart: "
                        + it.ends().stream().map(Words::of).collect(Collectors.joining(", "));
    }

    private static String line(Fact.StrengthLine line) {
        List<String> limits = new ArrayList<>();
        line.component().ifPresent(component -> limits.add("in " + component));
        line.host().ifPresent(host -> limits.add("in " + host));
        line.includedIn().ifPresent(whole -> limits.add("included in " + of(whole)));
        line.until().ifPresent(last -> limits.add("until " + DateWords.of(last)));
        String number = String.format(Locale.ROOT, "%,d %s", line.number(), of(line.category()));
        return limits.isEmpty() ? number : number + " (" + String.join(", ", limits) + ")";
    }

    /** Services by who pays for them: {@code fuel, rations (assessed), equipment (trust fund)}. */
    static String support(List<Fact.Service> services, List<String> conditions) {
        Map<Fact.Funding, String> byFunding = services.stream()
                .collect(Collectors.groupingBy(
                        Fact.Service::funding,
                        LinkedHashMap::new,
                        Collectors.mapping(it -> plain(it.service()), Collectors.joining(", "))));
        String given = byFunding.entrySet().stream()
                .map(paid -> "%s (%s)"
                        .formatted(
                                paid.getValue(),
                                paid.getKey() == Fact.Funding.UNKNOWN ? "payer unknown" : of(paid.getKey())))
                .collect(Collectors.joining("; "));
        return conditions.isEmpty() ? given : given + "; conditions: " + list(conditions);
    }

    static String recognition(Fact.OperationRecognised it) {
        String done = switch (it.act()) {
            case MANDATE -> "mandated";
            case AUTHORISATION -> "authorised";
            case ENDORSEMENT -> "endorsed";
            case RECOGNITION -> "recognised";
            case WELCOME -> "welcomed";
        };
        String what = it.about() == Fact.About.OTHER ? done : of(it.about()) + " " + done;
        return capital(what) + " by " + it.body();
    }

    static String vote(Optional<Fact.Vote> vote) {
        return vote.map(it -> " (%d for, %d against, %d abstaining)".formatted(it.yes(), it.no(), it.abstain()))
                .orElse("");
    }
}
