package org.mandateledger.store.axonserver;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import org.mandateledger.store.OwnLine;
import org.mandateledger.store.Stored;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line as an event of Axon Server's: everything in it follows from the line and its segment. */
final class LineEvent {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LineEvent() {}

    static Event of(OwnLine line) {
        JsonNode json = JSON.readTree(line.bytes());
        return Event.newBuilder()
                .setMessageIdentifier(json.path("id").asString())
                .setAggregateIdentifier(Stored.STREAM)
                .setAggregateType(Stored.STREAM)
                .setAggregateSequenceNumber(line.position() - 1)
                .setTimestamp(line.recorded().toEpochMilli())
                .setPayload(SerializedObject.newBuilder()
                        .setType(json.path("type").asString())
                        .setRevision(json.path("version").asString())
                        .setData(ByteString.copyFrom(line.bytes())))
                .putMetaData(
                        Stored.SEGMENT,
                        MetaDataValue.newBuilder().setTextValue(line.segment()).build())
                .build();
    }

    static byte[] line(Event event) {
        return event.getPayload().getData().toByteArray();
    }

    static String segment(Event event) {
        return event.getMetaDataOrDefault(Stored.SEGMENT, MetaDataValue.getDefaultInstance())
                .getTextValue();
    }

    static Stored stored(Event event) {
        return new Stored(line(event), segment(event));
    }
}
