package org.mandateledger.manual;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mandateledger.cli.Version;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A command's page in roff, with the macros of man(7), from what {@code --help} shows. */
final class ManualPage {
    private static final String PROGRAM = "mandates";

    private final StringBuilder page = new StringBuilder();
    private final CommandSpec spec;
    private final Help help;

    private ManualPage(CommandLine command) {
        spec = command.getCommandSpec();
        help = new Help(spec, Help.defaultColorScheme(Ansi.OFF));
    }

    static String of(CommandLine command) {
        return new ManualPage(command).written();
    }

    private String written() {
        String name = spec.parent() == null ? PROGRAM : PROGRAM + "-" + spec.name();
        request(".TH \"%s\" \"1\" \"\" \"%s\" \"Mandate Ledger\""
                .formatted(name.toUpperCase(Locale.ROOT), new Version().getVersion()[0]));
        // Text is not spread to the right margin, and words are not broken: both would alter what is to be typed.
        request(".ad l");
        request(".nh");
        section("NAME");
        text(name + " - " + String.join(" ", spec.usageMessage().description()));
        section("SYNOPSIS");
        verbatim(help.synopsis(0).lines().toList());
        List<? extends ArgSpec> places = spec.positionalParameters();
        if (!places.isEmpty()) {
            section("ARGUMENTS");
            places.forEach(place -> item(place.paramLabel(), place));
        }
        section("OPTIONS");
        spec.options().forEach(option -> item(named(option), option));
        if (!spec.subcommands().isEmpty()) {
            section("COMMANDS");
            spec.subcommands().forEach((word, line) -> {
                if (!(line.getCommand() instanceof HelpCommand)) {
                    request(".TP");
                    request(".B " + escaped(word));
                    text(String.join(" ", line.getCommandSpec().usageMessage().description()));
                }
            });
        }
        footer(Arrays.asList(spec.usageMessage().footer()));
        return page.toString();
    }

    private static String named(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private void item(String name, ArgSpec described) {
        request(".TP");
        request(".B " + escaped(name));
        text(String.join(" ", described.renderedDescription()));
    }

    /** What indents is to be typed as it stands, and {@code Examples:} is a section. */
    private void footer(List<String> lines) {
        section(
                lines.stream()
                                .filter(it -> !it.isBlank())
                                .findFirst()
                                .filter(ManualPage::examples)
                                .isPresent()
                        ? "EXAMPLES"
                        : "NOTES");
        boolean typed = false;
        boolean begun = false;
        for (String line : lines) {
            if (line.isBlank()) {
                continue;
            }
            if (examples(line)) {
                if (begun) {
                    close(typed);
                    typed = false;
                    section("EXAMPLES");
                }
                begun = true;
                continue;
            }
            begun = true;
            if (line.startsWith("  ") != typed) {
                typed = !typed;
                request(typed ? ".PP\n.nf" : ".fi\n.PP");
            }
            text(line.strip());
        }
        close(typed);
    }

    private void close(boolean typed) {
        if (typed) {
            request(".fi");
        }
    }

    private static boolean examples(String line) {
        return line.startsWith("Example");
    }

    private void verbatim(List<String> lines) {
        request(".nf");
        lines.forEach(this::text);
        request(".fi");
    }

    private void section(String title) {
        request(".SH " + title);
    }

    private void text(String text) {
        request(escaped(text));
    }

    private void request(String line) {
        page.append(line).append('\n');
    }

    /** In ASCII. Hyphens stay hyphens when copied, and a line that begins with a dot or an apostrophe is text. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.startsWith(".") ? "\\&" : "");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                case '\'' -> escaped.append("\\(aq");
                default ->
                    escaped.append(character < 0x80 ? Character.toString(character) : "\\[u%04X]".formatted(character));
            }
        });
        return escaped.toString();
    }
}
