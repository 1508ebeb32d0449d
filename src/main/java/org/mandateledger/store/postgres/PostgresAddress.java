package org.mandateledger.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.mandateledger.store.StoreFailed;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a database is, and how to sign in to it. The password is never part of the address: it comes from a file or from
 * {@code PGPASSWORD}, else the driver looks where PostgreSQL's own programs look ({@code PGPASSFILE}, {@code ~/.pgpass}).
 *
 * @param url {@code jdbc:postgresql://host:port/database?user=…}
 */
public record PostgresAddress(String url, Optional<Path> passwordFile) {
    public static final String PREFIX = "jdbc:postgresql:";
    private static final int SECONDS = 10;

    /** Its text form is for messages: without parameters. */
    @Override
    public String toString() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    /**
     * Every connection of its own; what the address says of time limits goes before what is set here.
     *
     * @throws StoreFailed where the password's file cannot be read
     */
    public DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setApplicationName("mandates");
        source.setConnectTimeout(SECONDS / 2);
        source.setLoginTimeout(SECONDS / 2);
        source.setSocketTimeout(SECONDS);
        source.setTcpKeepAlive(true);
        Map<String, String> environment = System.getenv();
        Optional.ofNullable(environment.get("PGUSER")).ifPresent(source::setUser);
        password(environment).ifPresent(source::setPassword);
        source.setURL(url);
        return source;
    }

    private Optional<String> password(Map<String, String> environment) {
        return passwordFile.map(PostgresAddress::read).or(() -> Optional.ofNullable(environment.get("PGPASSWORD")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StoreFailed(
                    "the password file %s cannot be read (%s)"
                            .formatted(file, e.getClass().getSimpleName()),
                    "name one that holds the password and nothing else, with --password-file");
        }
    }
}
