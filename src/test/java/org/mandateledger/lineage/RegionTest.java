package org.mandateledger.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;

/** Lines of succession of a region, on the command line. */
class RegionTest {
    @TempDir
    Path folder;

    private static final Given GIVEN = Given.events("""
            [{id: 'one', type: 'OperationEstablished', operation: 'first', effective: '1990-01-01',
              kind: 'un-peacekeeping', lead: ['United Nations'], hostAreas: ['MLI'],
              names: [{language: 'en', name: 'The first', acronym: 'FIRST'}]},
             {id: 'two', type: 'OperationEstablished', operation: 'second', effective: '1995-01-01',
              kind: 'un-peacekeeping', lead: ['United Nations'], hostAreas: ['SDN'],
              names: [{language: 'en', name: 'The second', acronym: 'SECOND'}]},
             {id: 'three', type: 'OperationEstablished', operation: 'alone', effective: '1985-01-01',
              kind: 'un-peacekeeping', lead: ['United Nations'], hostAreas: ['MLI', 'SDN'],
              names: [{language: 'en', name: 'The other', acronym: 'ALONE'}]},
             {id: 'four', type: 'OperationEstablished', operation: 'homeless', effective: '2001-01-01',
              kind: 'un-peacekeeping', lead: ['United Nations'], hostAreas: [],
              names: [{language: 'en', name: 'Somewhere', acronym: 'NOWHERE'}]},
             {id: 'five', type: 'OperationSucceeded', operation: 'first', effective: '1995-01-01',
              successor: 'second', relation: 'replaced'}]
            """);

    private Cli run(String... arguments) {
        Path ledger = folder.resolve("events");
        return Cli.run(Files.exists(ledger) ? ledger : GIVEN.in(ledger), arguments);
    }

    @Test
    void theRegionsAreCountedAndWhoHasNoHostIsNamed() {
        Cli regions = run("lineage", "--regions", "--format", "csv");
        assertThat(regions.out().lines())
                .containsExactly(
                        "id,code,name,lines,operations",
                        "northern-africa,015,Northern Africa,2,2",
                        "western-africa,011,Western Africa,2,2");
        assertThat(regions.err()).contains("no host area in any region is known of homeless");
    }

    @Test
    void aLineIsToldToItsEndBeyondTheRegion() {
        Cli told = run("lineage", "--region", "western-africa", "--format", "csv");
        assertThat(told.out().lines().skip(1).map(row -> row.split(",", -1)[0]).toList())
                .isEqualTo(List.of("ALONE", "FIRST", "└─ SECOND"));
    }

    @Test
    void isDrawnWithWhatLiesOutsidePale() {
        String drawn =
                run("lineage", "--region", "Western Africa", "--format", "svg").out();
        assertThat(drawn).startsWith("<svg").contains("Lines of succession in Western Africa", "FIRST", "Pale:");
        assertThat(run("lineage", "first", "--format", "svg").out()).contains("SECOND");
    }

    @Test
    void oneThingIsAskedAtATime() {
        assertThat(run("lineage").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run("lineage", "first", "--regions").err()).contains("name one operation");
        assertThat(run("lineage", "--region", "atlantis").exit()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(run("lineage", "--regions", "--format", "svg").err()).contains("one by one");
    }
}
