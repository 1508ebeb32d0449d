package org.mandateledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One file of the ledger, {@code NNNN-<subject>.jsonl}. */
record Segment(Path file, int number, String subject) {
    private static final int LAST_NUMBER = 9999;
    private static final String NUMBERS_END =
            "segment numbers end at " + LAST_NUMBER + "; append under the last segment's subject";
    private static final String SUBJECT = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final Pattern NAME = Pattern.compile("(\\d{4})-(" + SUBJECT + ")\\.jsonl");
    private static final Pattern SUBJECT_ONLY = Pattern.compile(SUBJECT);

    static Segment named(Path directory, int number, String subject) {
        if (!SUBJECT_ONLY.matcher(subject).matches()) {
            throw new IllegalArgumentException(
                    "a segment's subject is lower-case letters, digits and hyphens, not \"" + subject + "\"");
        }
        return new Segment(
                directory.resolve(String.format(Locale.ROOT, "%04d-%s.jsonl", number, subject)), number, subject);
    }

    /**
     * The name of the segment that lines of a subject go to, after those in {@code last}: the same, where it is of that
     * subject, else the next.
     */
    static String following(Optional<String> last, String subject) {
        Path nowhere = Path.of("");
        Optional<Segment> before = last.flatMap(name -> parse(Path.of(name)));
        if (before.isPresent() && before.get().subject().equals(subject)) {
            return before.get().name();
        }
        int number = before.map(Segment::number).orElse(0) + 1;
        if (number > LAST_NUMBER) {
            throw new IllegalArgumentException(NUMBERS_END);
        }
        return named(nowhere, number, subject).name();
    }

    /** The ledger's segments in their order, whether or not their numbers are complete. */
    static List<Segment> in(Path directory) {
        return files(directory).stream()
                .flatMap(file -> parse(file).stream())
                .sorted(Comparator.comparingInt(Segment::number).thenComparing(Segment::name))
                .toList();
    }

    static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw new StoreFailed("there is no ledger at " + directory, "name its directory with --ledger", e);
        } catch (IOException e) {
            throw new StoreFailed("cannot list " + directory, "make the directory readable", e);
        }
    }

    static Optional<Segment> parse(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(new Segment(file, Integer.parseInt(name.group(1)), name.group(2)))
                : Optional.empty();
    }

    String name() {
        return file.getFileName().toString();
    }
}
