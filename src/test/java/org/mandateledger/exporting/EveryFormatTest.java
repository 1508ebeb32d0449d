package org.mandateledger.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateledger.drawing.Story;
import org.mandateledger.operation.Label;
import org.mandateledger.testing.Given;

/** Every format, read back by an independent reader of it: of a small ledger with hostile names, and of the committed one. */
class EveryFormatTest {
    private static final Path COMMITTED = Path.of("events");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    private static byte[] export(Path ledger, Format format, Path out) throws IOException {
        Exported.text(ledger, Label.of(format), "--out", out.toString());
        return Files.readAllBytes(out);
    }

    private Path out(Format format, int serial) {
        return temporary.resolve("export-" + serial + "." + format.ending());
    }

    @ParameterizedTest
    @EnumSource
    void isReadByItsReaders(Format format) throws Exception {
        Path ledger = Story.told().in(temporary.resolve("events"));
        Readers.read(format, export(ledger, format, out(format, 1)));
    }

    @ParameterizedTest
    @EnumSource
    void ofTheCommittedLedgerIsReadByItsReaders(Format format) throws Exception {
        Readers.read(format, export(COMMITTED, format, out(format, 1)));
    }

    @ParameterizedTest
    @EnumSource
    void hasTheSameBytesAgain(Format format) throws IOException {
        Path ledger = Story.told().in(temporary.resolve("events"));
        assertThat(export(ledger, format, out(format, 1))).isEqualTo(export(ledger, format, out(format, 2)));
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingThatWasNotKnownThen(Format format) throws Exception {
        Path ledger = Story.told().then("found later", """
                        [{id: 'secret-established', type: 'OperationEstablished', operation: 'secret-mission',
                          effective: '2002-01-01', instrument: {symbol: 'S/RES/9999 (2002)', decided: '2002-01-01'},
                          names: [{language: 'en', name: 'Mission of which nobody knew', acronym: 'SECRET'}],
                          kind: 'regional', lead: ['Nobody'], hostAreas: ['SOM']}]""").in(temporary.resolve("events"));
        Exported.text(
                ledger,
                Label.of(format),
                "--known-at",
                Given.recorded(1).toString(),
                "--out",
                out(format, 1).toString());
        String then = format == Format.DATAPACKAGE
                ? Readers.zip(Files.readAllBytes(out(format, 1))).values().stream()
                        .map(String::new)
                        .reduce("", String::concat)
                : Files.readString(out(format, 1));
        assertThat(then).doesNotContainIgnoringCase("secret").doesNotContain("Nobody");
    }

    /** A calendar or a feed of nothing is one, too. */
    @ParameterizedTest
    @EnumSource
    void canBeMadeOfAnEmptyLedger(Format format) throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("events"));
        assertThat(Exported.run(empty, Label.of(format), "--out", out(format, 1).toString())
                        .exit())
                .isZero();
    }

    @Test
    void isDescribedInTheDocuments() throws IOException {
        String described = Files.readString(Path.of("docs/exports.md"));
        for (Format format : Format.values()) {
            assertThat(described).contains("| `" + Label.of(format) + "` |");
        }
    }
}
