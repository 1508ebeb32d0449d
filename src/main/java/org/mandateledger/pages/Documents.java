package org.mandateledger.pages;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mandateledger.asking.Bibliography;

/**
 * Where the text of an act can be read. Only what its symbol determines for certain, or the bibliography states, is an
 * address; anything else has none.
 */
public record Documents(Bibliography works) {
    private static final String UNITED_NATIONS = "https://docs.un.org/en/";
    private static final Pattern RESOLUTION = Pattern.compile("^(S/RES/\\d+) (\\(\\d{4}\\))$");
    private static final Pattern DOCUMENT = Pattern.compile("^(?:S|A|S/PRST|A/RES)/\\d+/\\d+$");

    /** One document under two symbols, of which the first finds it. */
    private static final Pattern OF_BOTH = Pattern.compile("^(A/\\d+/\\d+)-S/\\d+/\\d+$");

    /** Since 2015 one series counts all acts of a year, so that a number is one act. */
    private static final Pattern EUROPEAN = Pattern.compile("^Decision \\(CFSP\\) (20\\d\\d)/(\\d+)$");

    private static final Pattern AFRICAN = Pattern.compile("AU PSC|AU Peace and Security Council");
    private static final Pattern COMMUNIQUE =
            Pattern.compile("^Communiqué of the (\\d+)(?:st|nd|rd|th) .*(?:PSC|Peace and Security Council)");
    private static final Pattern MEETING = Pattern.compile("(\\d+)(?:st|nd|rd|th) meeting");

    /** An act by its symbol, and where it can be read, if that is known. */
    public record Act(String symbol, Optional<String> address) {}

    public Act act(String symbol) {
        return new Act(
                symbol,
                found(RESOLUTION, symbol)
                        .map(it -> UNITED_NATIONS + it.group(1) + it.group(2))
                        .or(() -> found(DOCUMENT, symbol).map(it -> UNITED_NATIONS + it.group()))
                        .or(() -> found(OF_BOTH, symbol).map(it -> UNITED_NATIONS + it.group(1)))
                        .or(() -> found(EUROPEAN, symbol)
                                .map(it ->
                                        "http://data.europa.eu/eli/dec/%s/%s/oj".formatted(it.group(1), it.group(2))))
                        .or(() -> listed(symbol)));
    }

    private Optional<String> listed(String symbol) {
        List<String> addresses = works.sources().values().stream()
                .filter(work -> work.number().filter(symbol::equals).isPresent() || sameMeeting(symbol, work.title()))
                .flatMap(work -> work.address().stream())
                .distinct()
                .toList();
        return addresses.size() == 1 ? Optional.of(addresses.getFirst()) : Optional.empty();
    }

    /** The council counts its meetings through, and a communiqué is known by its meeting. */
    private static boolean sameMeeting(String symbol, String title) {
        return found(AFRICAN, symbol)
                .flatMap(_ -> found(MEETING, symbol))
                .filter(one -> found(COMMUNIQUE, title)
                        .filter(other -> one.group(1).equals(other.group(1)))
                        .isPresent())
                .isPresent();
    }

    private static Optional<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst();
    }
}
