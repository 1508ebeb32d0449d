package org.mandateledger.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.RecordedEvent;

/**
 * Writes a recorded event as its line, under its stable name and version, and reads it upcast. Whatever else Axon has to
 * write is left to another serializer; an event of an unknown type stops the read.
 */
final class LineSerializer implements Serializer {
    private final Serializer others;

    LineSerializer(Serializer others) {
        this.others = others;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> as) {
        if (!(object instanceof RecordedEvent recorded)) {
            return others.serialize(object, as);
        }
        EventType type = recorded.event().type();
        byte[] line = EventJson.json(recorded).toString().getBytes(UTF_8);
        return getConverter()
                .convert(
                        new SimpleSerializedObject<>(
                                line,
                                byte[].class,
                                new SimpleSerializedType(type.name(), Integer.toString(type.version()))),
                        as);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        return isEvent(stored.getType())
                ? (T) EventJson.recorded(
                        getConverter().convert(stored, byte[].class).getData())
                : others.deserialize(stored);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return isEvent(type) ? RecordedEvent.class : others.classForType(type);
    }

    private static boolean isEvent(SerializedType type) {
        return EventType.named(type.getName()).isPresent();
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return others.typeForClass(type);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> as) {
        return getConverter().canConvert(byte[].class, as);
    }

    @Override
    public Converter getConverter() {
        return others.getConverter();
    }
}
