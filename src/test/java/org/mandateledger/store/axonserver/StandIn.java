package org.mandateledger.store.axonserver;

import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.NodeInfo;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.axoniq.axonserver.grpc.event.Confirmation;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetAggregateEventsRequest;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.axoniq.axonserver.grpc.event.GetFirstTokenRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrResponse;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.Grpc;
import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Speaks as much of Axon Server's protocol as the ledger uses, and holds the events of one stream in memory. */
public final class StandIn implements AutoCloseable {
    private final List<Event> stored = new ArrayList<>();
    private final Server server;

    public StandIn() throws IOException {
        server = Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create())
                .addService(new Platform())
                .addService(new Events())
                .build()
                .start();
    }

    public String url() {
        return "localhost:" + server.getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private final class Platform extends PlatformServiceGrpc.PlatformServiceImplBase {
        @Override
        public void getPlatformServer(ClientIdentification client, StreamObserver<PlatformInfo> to) {
            answer(
                    to,
                    PlatformInfo.newBuilder()
                            .setPrimary(NodeInfo.newBuilder()
                                    .setHostName("localhost")
                                    .setGrpcPort(server.getPort())
                                    .setNodeName("stand-in"))
                            .setSameConnection(true)
                            .build());
        }

        @Override
        public StreamObserver<PlatformInboundInstruction> openStream(StreamObserver<PlatformOutboundInstruction> to) {
            return new Taking<>(_ -> {}, to::onCompleted);
        }
    }

    private final class Events extends EventStoreGrpc.EventStoreImplBase {
        @Override
        public StreamObserver<Event> appendEvent(StreamObserver<Confirmation> to) {
            List<Event> batch = new ArrayList<>();
            return new Taking<>(batch::add, () -> {
                synchronized (stored) {
                    if (batch.getFirst().getAggregateSequenceNumber() != stored.size()) {
                        to.onError(Status.OUT_OF_RANGE
                                .withDescription("[AXONIQ-2000] Invalid sequence number")
                                .asRuntimeException());
                        return;
                    }
                    stored.addAll(batch);
                }
                answer(to, Confirmation.newBuilder().setSuccess(true).build());
            });
        }

        @Override
        public void listAggregateEvents(GetAggregateEventsRequest asked, StreamObserver<Event> to) {
            List<Event> found;
            synchronized (stored) {
                found = stored.stream()
                        .filter(event -> event.getAggregateSequenceNumber() >= asked.getInitialSequence())
                        .filter(event -> asked.getMaxSequence() == 0
                                || event.getAggregateSequenceNumber() < asked.getMaxSequence())
                        .toList();
            }
            found.forEach(to::onNext);
            to.onCompleted();
        }

        @Override
        public void getFirstToken(GetFirstTokenRequest asked, StreamObserver<TrackingToken> to) {
            answer(to, TrackingToken.newBuilder().setToken(0).build());
        }

        /** Whoever follows waits for ever. */
        @Override
        public StreamObserver<GetEventsRequest> listEvents(StreamObserver<EventWithToken> to) {
            return new Taking<>(_ -> {}, to::onCompleted);
        }

        @Override
        public void readHighestSequenceNr(
                ReadHighestSequenceNrRequest asked, StreamObserver<ReadHighestSequenceNrResponse> to) {
            synchronized (stored) {
                answer(
                        to,
                        ReadHighestSequenceNrResponse.newBuilder()
                                .setToSequenceNr(stored.size() - 1L)
                                .build());
            }
        }
    }

    private static <T> void answer(StreamObserver<T> to, T message) {
        to.onNext(message);
        to.onCompleted();
    }

    private interface Each<T> {
        void take(T message);
    }

    private record Taking<T>(Each<T> each, Runnable end) implements StreamObserver<T> {
        @Override
        public void onNext(T message) {
            each.take(message);
        }

        @Override
        public void onError(Throwable thrown) {}

        @Override
        public void onCompleted() {
            end.run();
        }
    }
}
