package org.mandateledger.store.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.Stored;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line as a row of Axon's table.
 *
 * @param line sealed, without its newline
 */
@SuppressWarnings("ArrayRecordComponent")
public record LineRow(
        long position, String id, String recorded, String type, String version, byte[] line, String segment) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String INSERT = """
            INSERT INTO domainevententry (globalindex, eventidentifier, aggregateidentifier, sequencenumber, type,
              timestamp, payloadtype, payloadrevision, payload, metadata)
            SELECT at, id, '%1$s', at - 1, '%1$s', recorded, type, version, line,
              convert_to(json_build_object('%2$s', segment)::text, 'UTF8')
            FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::text[])
              AS given (at, id, recorded, type, version, line, segment)
            """.formatted(Stored.STREAM, Stored.SEGMENT);

    /** From a line as it stands in a segment. */
    public static LineRow of(byte[] line, String segment) {
        JsonNode json = JSON.readTree(line);
        return new LineRow(
                json.path("position").asLong(),
                json.path("id").asString(),
                json.path("recorded").asString(),
                json.path("type").asString(),
                json.path("version").asString(),
                line,
                segment);
    }

    /** From an event that is being recorded. */
    public static LineRow of(RecordedEvent event, String segment) {
        return of(EventJson.json(event).toString().getBytes(UTF_8), segment);
    }

    static String segment(byte[] metadata) {
        return JSON.readTree(metadata).path(Stored.SEGMENT).asString();
    }

    /** One statement, and so one transaction where nothing else has begun one: all rows or none. */
    public static PreparedStatement insert(Connection connection, List<LineRow> rows) throws SQLException {
        PreparedStatement insert = connection.prepareStatement(INSERT);
        array(insert, 1, "bigint", rows, LineRow::position);
        array(insert, 2, "text", rows, LineRow::id);
        array(insert, 3, "text", rows, LineRow::recorded);
        array(insert, 4, "text", rows, LineRow::type);
        array(insert, 5, "text", rows, LineRow::version);
        insert.setArray(
                6,
                connection.createArrayOf(
                        "bytea", rows.stream().map(LineRow::line).toArray(byte[][]::new)));
        array(insert, 7, "text", rows, LineRow::segment);
        return insert;
    }

    private static void array(
            PreparedStatement insert, int index, String type, List<LineRow> rows, Function<LineRow, Object> column)
            throws SQLException {
        insert.setArray(
                index,
                insert.getConnection()
                        .createArrayOf(type, rows.stream().map(column).toArray()));
    }
}
