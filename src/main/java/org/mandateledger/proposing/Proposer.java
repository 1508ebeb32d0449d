package org.mandateledger.proposing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Milestone;
import org.mandateledger.operation.Operation;
import org.mandateledger.proposing.Mentions.Mention;
import org.mandateledger.proposing.Proposal.About;
import org.mandateledger.proposing.Resolution.Paragraph;

/** Reads resolutions by rule, paragraph by paragraph. It knows no history; what it proposes is to be read by eye. */
final class Proposer {
    private static final String DECIDING =
            "(?:decides?|decided|extends?|renews?|prolongs?|authorizes|authorises|approves|agrees|endorses|concurs|reaffirms|continues?|requests the secretarygeneral to continue|shall be)";
    private static final Pattern DECISION = Pattern.compile("\\b" + DECIDING + "\\b");
    private static final Pattern PROLONGING = Pattern.compile(
            "\\b(extend(?:s|ed|ing)?|extension|renew(?:s|ed|al|ing)?|prolong(?:s|ed|ing)?|prolongation|maintain(?:ed)?|continue[ds]?|remain|stationing)\\b");
    private static final Pattern FOUNDING =
            Pattern.compile("\\b(establish(?:es|ed|ment of)?|set(?:s)? up|create[sd]?)\\b");
    private static final Pattern ENDING = Pattern.compile(
            "\\b(terminat(?:e|es|ed|ion of)|bring(?:s)? to an end|(?:shall|will) end|liquidat(?:e|ion of)|close(?! (?:and|air|attention|co|proximity|review|supervis|touch))|closure of)\\b");
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(panel of experts|group of experts|monitoring group|sanctions|measures (?:imposed|on)|tribunal|embargo|investigative mechanism|monitoring mechanism|expert(?:s)? panel|commission of inquiry|joint investigat)\\b");

    private final Mentions mentions;
    private final Map<String, LocalDate> founded;

    Proposer(Knowledge known) {
        this.mentions = new Mentions(known);
        this.founded = known.operations().stream()
                .flatMap(id -> known.operation(id).flatMap(Proposer::established).stream()
                        .map(day -> Map.entry(id, day)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<LocalDate> established(Operation operation) {
        return operation.on(Milestone.ESTABLISHED).map(day -> day.value().earliest());
    }

    /** Each thing once, where it is said first. */
    List<Proposal> read(Resolution resolution) {
        List<Proposal> found = new ArrayList<>(title(resolution));
        for (Paragraph paragraph : resolution.paragraphs()) {
            for (String clause : clauses(paragraph.words())) {
                String plain = Mentions.plain(clause);
                if (DECISION.matcher(plain).find() && !OTHERS.matcher(plain).find()) {
                    found.addAll(clause(plain, paragraph.number(), resolution));
                }
            }
        }
        Map<String, Proposal> once = new LinkedHashMap<>();
        found.forEach(it ->
                once.merge(it.id(), it, (first, later) -> first.paragraph().equals("title") ? later : first));
        return List.copyOf(once.values());
    }

    private List<Proposal> title(Resolution resolution) {
        String plain = Mentions.plain(resolution.title());
        if (!PROLONGING.matcher(plain).find() || OTHERS.matcher(plain).find()) {
            return List.of();
        }
        return mentions.in(plain, resolution.decided()).stream()
                .map(Mention::operation)
                .distinct()
                .flatMap(id -> WrittenTerm.in(plain, resolution.decided()).stream()
                        .map(term -> proposal(resolution, id, About.TERM, term, "title")))
                .toList();
    }

    private List<Proposal> clause(String plain, String paragraph, Resolution resolution) {
        LocalDate day = resolution.decided();
        List<Mention> named = mentions.in(plain, day);
        List<Proposal> found = new ArrayList<>();
        Matcher prolonging = PROLONGING.matcher(plain);
        if (prolonging.find()) {
            WrittenTerm.in(plain.substring(prolonging.start()), day)
                    .or(() -> WrittenTerm.in(plain, day))
                    .ifPresent(term -> nearest(named, prolonging.start())
                            .or(() -> chiefly(resolution))
                            .ifPresent(id -> found.add(proposal(resolution, id, About.TERM, term, paragraph))));
        }
        Matcher founding = FOUNDING.matcher(plain);
        if (founding.find()) {
            named.stream()
                    .filter(it -> it.at() > founding.start())
                    .map(Mention::operation)
                    .filter(id -> near(founded.get(id), day))
                    .findFirst()
                    .ifPresent(id -> {
                        found.add(proposal(resolution, id, About.ESTABLISHMENT, "", paragraph));
                        WrittenTerm.in(plain, day)
                                .ifPresent(term -> found.add(proposal(resolution, id, About.TERM, term, paragraph)));
                    });
        }
        if (ENDING.matcher(plain).find() && plain.contains("mandate")) {
            nearest(named, 0).ifPresent(id -> found.add(proposal(resolution, id, About.TERMINATION, "", paragraph)));
        }
        List<String> numbers = WrittenStrength.in(plain);
        if (!numbers.isEmpty()) {
            nearest(named, 0)
                    .or(() -> chiefly(resolution))
                    .ifPresent(id -> numbers.forEach(
                            number -> found.add(proposal(resolution, id, About.STRENGTH, number, paragraph))));
        }
        return found;
    }

    /** The first named after a word, else the last before it. */
    private static Optional<String> nearest(List<Mention> named, int at) {
        return named.stream()
                .filter(it -> it.at() >= at)
                .findFirst()
                .or(() -> named.stream().max(Comparator.comparingInt(Mention::at)))
                .map(Mention::operation);
    }

    /** The one that title and preamble name, or name most. */
    private Optional<String> chiefly(Resolution resolution) {
        LocalDate day = resolution.decided();
        List<Mention> titled = mentions.in(Mentions.plain(resolution.title()), day);
        Stream<Mention> all = titled.isEmpty()
                ? Stream.concat(
                                Stream.of(resolution.preamble()),
                                resolution.paragraphs().stream().map(Paragraph::words))
                        .flatMap(words -> mentions.in(Mentions.plain(words), day).stream())
                : titled.stream();
        return all
                .collect(Collectors.groupingBy(Mention::operation, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static boolean near(@Nullable LocalDate one, LocalDate other) {
        return one != null && Math.abs(one.toEpochDay() - other.toEpochDay()) <= 45;
    }

    /** Sentences and the lettered parts of lists. */
    private static List<String> clauses(String words) {
        return Stream.of(words.split("(?<=[;.])\\s+(?=[A-Z(])|\\s(?=\\([a-z]\\)\\s)", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static Proposal proposal(Resolution resolution, String id, About about, String value, String paragraph) {
        return new Proposal(resolution.symbol(), resolution.decided(), id, about, value, paragraph);
    }
}
