package org.mandateledger.citing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.cli.ReadCommand;
import org.mandateledger.cli.Readers;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Ledger;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.JsonNode;

/** Puts questions to a ledger through the commands that answer them, so that each is read and answered in one place. */
final class Asker {
    private static final String OTHER_KNOWN_AT = Question.KNOWN_AT + "-";

    private final Readers readers;
    private final Ledger ledger;
    private final Clock clock;

    Asker(Readers readers, Ledger ledger, Clock clock) {
        this.readers = readers;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The question that words ask, or an address; each of its instants made one that lasts.
     *
     * @throws InvalidQuestion where the command does not understand it
     */
    Question understood(List<String> written) {
        if (written.size() == 1 && written.getFirst().contains("/")) {
            return understood(Question.at(written.getFirst()).arguments().toList());
        }
        ParseResult parsed = parsed(written);
        Map<String, String> options = new TreeMap<>();
        for (OptionSpec option : parsed.matchedOptions()) {
            String name = option.longestName().replaceFirst("^-+", "");
            if (unsayable(option)) {
                throw new InvalidQuestion("a footnote cannot say %s; leave it out".formatted(option.longestName()));
            }
            String value = String.join(",", option.stringValues());
            options.put(name, name.startsWith(OTHER_KNOWN_AT) ? lasting(value) : value);
        }
        return new Question(
                written.getFirst(),
                parsed.matchedPositionals().stream()
                        .distinct()
                        .map(ArgSpec::stringValues)
                        .flatMap(List::stream)
                        .toList(),
                options);
    }

    /** What belongs to this machine, or to the form of the answer. */
    private static boolean unsayable(OptionSpec option) {
        return option.longestName().equals("--format") || option.type() == Path.class;
    }

    private String lasting(String written) {
        return KnownAt.lasting(KnownAt.parse(Optional.of(written), clock), ledger, clock)
                .map(EventJson::instant)
                .orElse(written);
    }

    JsonNode answer(Question question, Instant knownAt) {
        StringWriter answer = new StringWriter();
        CommandLine line = line(question.command());
        line.setOut(new PrintWriter(answer)).setErr(new PrintWriter(Writer.nullWriter()));
        parsed(
                line,
                Stream.concat(
                                Stream.of(
                                        "--%s=%s".formatted(Question.KNOWN_AT, EventJson.instant(knownAt)),
                                        "--format=json"),
                                question.arguments().skip(1))
                        .toList());
        ReadCommand command = line.getCommand();
        command.answerFrom(ledger);
        command.call();
        return AnswerJson.mapper().readTree(answer.toString());
    }

    private ParseResult parsed(List<String> written) {
        return parsed(line(written.getFirst()), written.subList(1, written.size()));
    }

    private static ParseResult parsed(CommandLine line, List<String> arguments) {
        try {
            return line.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException e) {
            throw new InvalidQuestion(String.valueOf(e.getMessage()));
        }
    }

    private CommandLine line(String command) {
        return readers.named(command)
                .filter(_ -> Form.ALL.stream().anyMatch(form -> form.command().equals(command)))
                .orElseThrow(() -> new InvalidQuestion("the answer of '%s' cannot be cited; one of these can: %s"
                        .formatted(
                                command,
                                String.join(
                                        ", ",
                                        Form.ALL.stream()
                                                .map(Form::command)
                                                .distinct()
                                                .toList()))));
    }
}
