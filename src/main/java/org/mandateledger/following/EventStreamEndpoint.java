package org.mandateledger.following;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.engine.Arrivals;
import org.mandateledger.web.Momentary;
import org.mandateledger.web.Origin;
import org.mandateledger.web.TooMany;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Momentary
@RestController
class EventStreamEndpoint {
    static final int MOST = 256;
    /** From one address, so that none takes all places. */
    static final int MOST_FROM_ONE = 16;

    private static final Duration BEAT = Duration.ofSeconds(15);

    private final LedgerSource ledger;
    private final Arrivals arrivals;
    private final Semaphore places = new Semaphore(MOST);
    private final Map<String, Integer> followers = new ConcurrentHashMap<>();
    private volatile boolean closed;

    EventStreamEndpoint(LedgerSource ledger, Arrivals arrivals) {
        this.ledger = ledger;
        this.arrivals = arrivals;
    }

    /**
     * What is recorded, as it is recorded: server-sent events whose id is the position. A reader that lost its
     * connection goes on where it was, by {@code Last-Event-ID}; without that or {@code after}, from now on.
     */
    @GetMapping(path = "/api/v1/events/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String about,
            HttpServletRequest request,
            HttpServletResponse response)
            throws InterruptedException {
        long from = position(Optional.ofNullable(last).or(() -> Optional.ofNullable(after)));
        String origin = Origin.of(request);
        if (followers.merge(origin, 1, Integer::sum) > MOST_FROM_ONE) {
            leave(origin);
            throw tooMany(MOST_FROM_ONE + " readers follow already from where you are", from);
        }
        if (!places.tryAcquire()) {
            leave(origin);
            throw tooMany(MOST + " readers follow already", from);
        }
        try {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            new EventStream(
                            ledger,
                            arrivals,
                            from,
                            event -> about == null || event.event().subject().equals(about),
                            response.getOutputStream())
                    .run(() -> closed, BEAT);
        } catch (IOException _) {
            // The reader has gone; it comes back by Last-Event-ID.
        } finally {
            places.release();
            leave(origin);
        }
    }

    private void leave(String origin) {
        followers.computeIfPresent(origin, (_, number) -> number == 1 ? null : number - 1);
    }

    private static TooMany tooMany(String already, long from) {
        return new TooMany("%s; try again later, or ask /api/v1/events?after=%d".formatted(already, from));
    }

    private long position(Optional<String> written) {
        long head = ledger.current().now().position();
        return written.map(it -> {
                    if (!it.matches("\\d{1,18}") || Long.parseLong(it) > head) {
                        throw new InvalidQuestion(
                                "'%s' is no position of this ledger; give the id of the last event received, 0 to %d"
                                        .formatted(it, head));
                    }
                    return Long.parseLong(it);
                })
                .orElse(head);
    }

    /** How many readers there are. */
    int readers() {
        return MOST - places.availablePermits();
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closed = true;
        arrivals.wake();
    }
}
