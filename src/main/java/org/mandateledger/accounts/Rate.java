package org.mandateledger.accounts;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandateledger.asking.InvalidQuestion;

/** So many in a span of time: {@code 120/1m}, {@code 10/30s}, or {@code off}. */
record Rate(int most, Duration span) {
    static final Rate OFF = new Rate(0, Duration.ZERO);

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,8})/([1-9][0-9]{0,5})([smh])");

    /** Also how settings are read, which is why it has this name. */
    public static Rate valueOf(String written) {
        if (written.equals("off")) {
            return OFF;
        }
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new InvalidQuestion(
                    "'%s' is no limit; write a number and a span, such as 120/1m, or off".formatted(written));
        }
        long number = Long.parseLong(matcher.group(2));
        return new Rate(
                Integer.parseInt(matcher.group(1)),
                switch (matcher.group(3)) {
                    case "h" -> Duration.ofHours(number);
                    case "m" -> Duration.ofMinutes(number);
                    default -> Duration.ofSeconds(number);
                });
    }

    boolean isOff() {
        return most == 0;
    }

    /** What one of them costs. */
    Duration each() {
        return span.dividedBy(most);
    }
}
