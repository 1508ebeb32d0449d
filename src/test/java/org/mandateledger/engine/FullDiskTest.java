package org.mandateledger.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mandateledger.testing.SystemCommand.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.LedgerApplication;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.recording.EventsAnswer;
import org.mandateledger.recording.EventsQuery;
import org.mandateledger.recording.Outcome;
import org.mandateledger.recording.RecordChangeSet;
import org.mandateledger.store.LedgerFiles;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.StoreFailed;
import org.mandateledger.testing.FailingCalls;
import org.mandateledger.testing.Given;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a small file system of its own, mounted for the test; skipped where that is not allowed. */
class FullDiskTest {
    @TempDir
    Path mount;

    @BeforeEach
    void mountASmallDisk() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", mount.toString()), "needs root to mount");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", mount.toString());
    }

    @Test
    void aCommandThatFindsNoRoomOrNoSyncFailsAndNothingOfItIsAcknowledgedOrAnswered() throws Exception {
        Path ledger = mount.resolve("events");
        List<String> acknowledged = new ArrayList<>();
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(LedgerApplication.class)
                .web(WebApplicationType.NONE)
                .run("--ledger.directory=" + ledger, "--axoniq.update-checker.disabled=true")) {
            CommandGateway commands = application.getBean(CommandGateway.class);
            assertThatThrownBy(() -> {
                        for (int i = 1; i < 1_000; i++) {
                            acknowledged.addAll(
                                    record(commands, "a" + i, "b" + i).events());
                        }
                    })
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("were not recorded")
                    .hasMessageContaining("No space left")
                    .hasMessageContaining("free space");
            assertThat(acknowledged).isNotEmpty();
            assertThat(answered(application)).containsExactlyElementsOf(acknowledged);
            assertThatThrownBy(() -> record(commands, "c".repeat(20), "d".repeat(20)))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageContaining("free space");
            assertThat(answered(application)).containsExactlyElementsOf(acknowledged);

            assertThat(run("mount", "-o", "remount,size=256k", mount.toString()))
                    .isTrue();
            acknowledged.addAll(record(commands, "c", "d").events());
            if (FailingCalls.canFail()) {
                assertThatThrownBy(() ->
                                FailingCalls.during(Set.of(FailingCalls.Call.FSYNC), () -> record(commands, "e", "f")))
                        .isInstanceOf(StoreFailed.class)
                        .hasMessageContaining("sync failed");
                assertThat(answered(application)).containsExactlyElementsOf(acknowledged);
            }
            acknowledged.addAll(record(commands, "e", "f").events());
            assertThat(answered(application)).containsExactlyElementsOf(acknowledged);
        }
        assertThat(LedgerFiles.verify(ledger).problems()).isEmpty();
        assertThat(LedgerLoader.read(ledger).now().events())
                .extracting(event -> event.event().id())
                .containsExactlyElementsOf(acknowledged);
    }

    private static Outcome.Recorded record(CommandGateway commands, String one, String other) {
        return commands.sendAndWait(new RecordChangeSet(
                new ChangeSet("test/disk", "tester", "x".repeat(1_000), List.of(adopted(one), adopted(other)))));
    }

    private static org.mandateledger.operation.Event adopted(String id) {
        return Given.event("{id: '%1$s', type: 'InstrumentAdopted', effective: '2013-04-25', title: 'one', body: 'b',"
                        .formatted(id)
                + " form: 'letter', instrument: {symbol: 'S/%s', decided: '2013-04-25'}}".formatted(id));
    }

    private static List<String> answered(ConfigurableApplicationContext application) {
        return application
                .getBean(QueryGateway.class)
                .query(new EventsQuery(Optional.empty(), 0, 1_000, Optional.empty()), EventsAnswer.class)
                .join()
                .events()
                .stream()
                .map(event -> event.path("id").asString())
                .toList();
    }
}
