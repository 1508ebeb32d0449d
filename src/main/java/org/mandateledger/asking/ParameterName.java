package org.mandateledger.asking;

import java.util.Locale;
import java.util.regex.Pattern;

/** An option has one name on the command line and in addresses: {@code known-at-2} is {@code knownAt2}. */
public final class ParameterName {
    private static final Pattern HYPHEN = Pattern.compile("-([a-z0-9])");
    private static final Pattern HUMP = Pattern.compile("([A-Z]|(?<=[a-z])[0-9])");

    private ParameterName() {}

    public static String of(String option) {
        return HYPHEN.matcher(option).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    public static String option(String parameter) {
        return HUMP.matcher(parameter).replaceAll(match -> "-" + match.group(1).toLowerCase(Locale.ROOT));
    }
}
