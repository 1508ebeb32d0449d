package org.mandateledger.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** A day before the common era begins with a hyphen and is read as an option; what is said of it speaks of the day. */
public final class MisreadDays implements IParameterExceptionHandler {
    private static final Pattern BEFORE_THE_COMMON_ERA = Pattern.compile("-[0-9]{4,9}(-.*)?");

    private final IParameterExceptionHandler otherwise;

    public MisreadDays(IParameterExceptionHandler otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public int handleParseException(ParameterException thrown, String[] arguments) throws Exception {
        Optional<String> day = Arrays.stream(arguments)
                .filter(it -> BEFORE_THE_COMMON_ERA.matcher(it).matches())
                .findFirst();
        if (day.isEmpty()) {
            return otherwise.handleParseException(thrown, arguments);
        }
        thrown.getCommandLine()
                .getErr()
                .println(
                        "'%s' is no day to ask about: give one as YYYY-MM-DD, such as 2015-11-09; no operation is older than the common era"
                                .formatted(day.get()));
        thrown.getCommandLine().getErr().flush();
        return ExitCode.USAGE;
    }
}
