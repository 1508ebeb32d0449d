package org.mandateledger.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Token;

class TokensCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aTokenIsShownOnceAndTheFileHoldsNothingOfItsSecret() throws Exception {
        Cli made = tokens("create", "ada", "--expires", "2099-12-31");
        String token = made.out().strip();
        String secret = token.substring(token.lastIndexOf('_', 17) + 1);

        assertThat(token).matches("mandate_[0-9a-f]{8}_[A-Za-z0-9_-]{43}");
        assertThat(made.err())
                .contains("not shown again", "read, record, correct", "2099-12-31", "tokens revoke " + id(token))
                .doesNotContain(secret);
        assertThat(Files.readString(file())).contains("ada", id(token)).doesNotContain(secret);
        assertThat(Files.getPosixFilePermissions(file()))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    @Test
    void aFileThatOthersCouldReadIsTheirsNoMoreOnceItIsWritten() throws Exception {
        tokens("create", "ada");
        Files.setPosixFilePermissions(file(), java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        tokens("create", "grace");
        assertThat(Files.getPosixFilePermissions(file())).hasSize(2);
    }

    @Test
    void twoTokensOfTheSameMaintainerHaveNothingInCommon() throws Exception {
        tokens("create", "ada");
        tokens("create", "ada");
        assertThat(Files.readString(file()).lines().filter(it -> it.contains("\"salt\"") || it.contains("\"hash\"")))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void theListSaysWhoseForWhatAndUntilWhenAndNothingToForgeOneWith() {
        String token = tokens("create", "ada", "--scopes", "admin", "--expires", "2099-12-31")
                .out();
        Cli list = tokens("list", "--format", "csv");

        assertThat(list.out())
                .startsWith("id,name,scopes,created,expires,counts")
                .containsPattern(id(token) + ",ada,read;admin,20\\d\\d-\\d\\d-\\d\\d,2099-12-31,yes");
        assertThat(tokens("list", "--format", "json").out()).contains("\"ada\"").doesNotContain("hash", "salt");
    }

    @Test
    void oneIsRevokedByItsIdAndAllOfAMaintainerByName() {
        String first = tokens("create", "ada").out();
        tokens("create", "ada");
        tokens("create", "ada");
        tokens("create", "grace");

        assertThat(tokens("revoke", id(first)).err()).isEqualToIgnoringNewLines("revoked " + id(first) + ", of ada");
        assertThat(tokens("revoke", "ada").err().lines()).hasSize(2);
        assertThat(tokens("list").out()).contains("grace").doesNotContain("ada");
        assertThat(tokens("revoke", "ada"))
                .returns(4, Cli::exit)
                .satisfies(it -> assertThat(it.err()).contains("./mandates tokens list"));
    }

    @Test
    void thoseWhoMakeTokensAtOnceUndoNothingOfEachOther() throws Exception {
        List<Future<String>> made = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(5)) {
            for (int i = 0; i < 5; i++) {
                String name = "maintainer " + i;
                made.add(threads.submit(() -> Token.of(name, file())));
            }
        }
        for (Future<String> token : made) {
            assertThat(tokens("list").out()).contains(id(token.get()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create =cmd                        | is no maintainer's name",
                "create ada --scopes everything     | it is one of read, record, correct, admin",
                "create ada --scopes ,              | it is one of read, record, correct, admin",
                "create ada --expires 2020-01-01    | is over",
                "create ada --expires 2099          | plain day",
                "create                             | NAME",
                "revoke                             | ID|NAME",
            })
    void whatCannotBeIsRefusedWithARemedy(String line, String remedy) {
        assertThat(tokens(line.split(" ")))
                .returns(2, Cli::exit)
                .satisfies(it -> assertThat(it.err()).contains(remedy.split("\\|")[0]));
        assertThat(file()).doesNotExist();
    }

    /** Until tokens had scopes, the file was a list of names and hashes. */
    @Test
    void aFileOfTheFormerFormIsRefusedAndTheUpgradeTold() throws Exception {
        Files.writeString(file(), "[{\"name\": \"ada\", \"salt\": \"00\", \"hash\": \"00\"}]");
        for (String[] command : List.of(new String[] {"list"}, new String[] {"create", "ada"})) {
            assertThat(tokens(command))
                    .returns(3, Cli::exit)
                    .satisfies(it -> assertThat(it.err()).contains("move it away", "./mandates tokens create NAME"));
        }
        Path events = Files.createDirectory(folder.resolve("events"));
        assertThat(Cli.run(events, "serve", "--port", "0", "--tokens", file().toString()))
                .returns(3, Cli::exit)
                .satisfies(it -> assertThat(it.err()).contains("before tokens had scopes"));
    }

    @Test
    void aDamagedFileIsNotTakenForAnEmptyOne() throws Exception {
        for (String damage : List.of("{\"tokens\": [{\"id\": \"3f\"}]}", "{", "{}", "null", "")) {
            Files.writeString(file(), damage);
            assertThat(tokens("list"))
                    .as(damage)
                    .returns(3, Cli::exit)
                    .satisfies(it -> assertThat(it.err()).contains("is damaged", "make the tokens anew"));
        }
    }

    private static String id(String token) {
        return token.substring("mandate_".length(), "mandate_".length() + 8);
    }

    private Path file() {
        return folder.resolve("tokens.json");
    }

    private Cli tokens(String... arguments) {
        List<String> all = new ArrayList<>(List.of("tokens"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--tokens", file().toString()));
        return Cli.plain(all.toArray(String[]::new));
    }
}
