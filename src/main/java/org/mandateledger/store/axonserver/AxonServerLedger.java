package org.mandateledger.store.axonserver;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.event.AggregateEventStream;
import io.axoniq.axonserver.connector.event.AppendEventsTransaction;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.grpc.event.Event;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.Head;
import org.mandateledger.store.Import;
import org.mandateledger.store.LedgerException;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.store.LineReader;
import org.mandateledger.store.NoLedger;
import org.mandateledger.store.OwnLine;
import org.mandateledger.store.RowCheck;
import org.mandateledger.store.Sealing;
import org.mandateledger.store.StoreFailed;
import org.mandateledger.store.Stored;
import org.mandateledger.store.Verification;

/** A ledger as the one stream of an Axon Server: an event's payload is the line, its metadata names the segment. */
public final class AxonServerLedger implements LedgerStore, Import.Target {
    private static final int SECONDS = 10;

    private final AxonServerAddress address;
    private final Optional<Supplier<AxonServerConnection>> shared;

    private AxonServerLedger(AxonServerAddress address, Optional<Supplier<AxonServerConnection>> shared) {
        this.address = address;
        this.shared = shared;
    }

    /** Connects anew for all that is asked of it. */
    public static AxonServerLedger at(AxonServerAddress address) {
        return new AxonServerLedger(address, Optional.empty());
    }

    /** By the connection that a node has anyway. */
    public static AxonServerLedger by(Supplier<AxonServerConnection> connection, AxonServerAddress address) {
        return new AxonServerLedger(address, Optional.of(connection));
    }

    private interface Work<R> {
        R with(EventChannel events) throws ExecutionException, InterruptedException, TimeoutException;
    }

    @Override
    public String toString() {
        return address.toString();
    }

    @Override
    public boolean exists() {
        return position() > 0;
    }

    /** The server makes the stream with its first event. */
    @Override
    public void prepare() {}

    @Override
    public long position() {
        return connected(events -> answer(events.findHighestSequence(Stored.STREAM)) + 1);
    }

    @Override
    public Head read(LineReader reader) {
        return connected(events -> {
            if (answer(events.findHighestSequence(Stored.STREAM)) < 0) {
                throw new NoLedger(address, "bring one there: ./mandates import --store axon-server --url …");
            }
            return RowCheck.strictly(
                    address, Head.EMPTY, to -> stream(events, 1).forEach(row(to)), reader);
        });
    }

    /** What was recorded after what is known; see the other stores. */
    public List<RecordedEvent> after(Knowledge known) {
        Head from = Sealing.head(known);
        List<RecordedEvent> fresh = new ArrayList<>();
        connected(events -> RowCheck.strictly(
                address,
                from,
                to -> {
                    Iterator<Event> read =
                            stream(events, Math.max(1, from.position())).iterator();
                    if (from.position() > 0) {
                        to.begin(
                                address,
                                from.position(),
                                read.hasNext() ? Optional.of(LineEvent.line(read.next())) : Optional.empty());
                    }
                    read.forEachRemaining(row(to));
                },
                line -> fresh.add(LedgerLoader.event(toString(), line))));
        return fresh;
    }

    @Override
    public Verification verify() {
        return connected(events -> RowCheck.verification(to -> stream(events, 1).forEach(row(to))));
    }

    @Override
    public List<byte[]> stored(long first, int most) {
        List<byte[]> lines = new ArrayList<>();
        connected(events -> {
            AggregateEventStream stream = events.openAggregateStream(Stored.STREAM, first - 1, first - 1 + most);
            stream.asStream().map(LineEvent::line).limit(most).forEach(lines::add);
            return lines;
        });
        return lines;
    }

    @Override
    public boolean append(List<OwnLine> lines) {
        return connected(events -> {
            AppendEventsTransaction transaction = events.startAppendEventsTransaction();
            lines.forEach(line -> transaction.appendEvent(LineEvent.of(line)));
            try {
                return answer(transaction.commit()).getSuccess();
            } catch (ExecutionException e) {
                if (String.valueOf(e.getMessage()).contains("AXONIQ-2000")) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** The segment that a batch goes to, once it is sure that the line before it is the one that was read. */
    public String segmentFor(RecordedEvent first) {
        Optional<Stored> before = first.position() == 1
                ? Optional.empty()
                : connected(
                        events -> events.openAggregateStream(Stored.STREAM, first.position() - 2, first.position() - 1)
                                .asStream()
                                .findFirst()
                                .map(LineEvent::stored));
        return Stored.segmentFor(address, first, before);
    }

    private static Consumer<Event> row(RowCheck to) {
        return event -> to.row(LineEvent.segment(event), LineEvent.line(event));
    }

    private static Stream<Event> stream(EventChannel events, long first) {
        return events.openAggregateStream(Stored.STREAM, first - 1).asStream();
    }

    private static <R> R answer(CompletableFuture<R> future)
            throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(SECONDS, TimeUnit.SECONDS);
    }

    private <R> R connected(Work<R> work) {
        if (shared.isPresent()) {
            return asked(shared.get(), work);
        }
        AxonServerConnectionFactory own = address.connections();
        try {
            return asked(() -> own.connect("default"), work);
        } finally {
            own.shutdown();
        }
    }

    private <R> R asked(Supplier<AxonServerConnection> connection, Work<R> work) {
        try {
            return work.with(connection.get().eventChannel());
        } catch (LedgerException | NoLedger e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(e);
        } catch (RuntimeException | ExecutionException | TimeoutException e) {
            throw failed(e);
        }
    }

    private StoreFailed failed(Exception e) {
        Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
        return new StoreFailed(
                "%s cannot be used (%s)"
                        .formatted(
                                address,
                                Optional.ofNullable(cause.getMessage())
                                        .orElse("no answer within %d seconds".formatted(SECONDS))),
                "start it, or give its host and port in --url, and its access token, where it asks for one, in"
                        + " AXONIQ_AXONSERVER_TOKEN");
    }
}
