package org.mandateledger.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.mandateledger.format.EventJson;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses near that of a request: of the same answer at other instants of knowledge, or of its neighbours. */
final class Addresses {
    static final String ROOT = "/api/v1/";
    static final String KNOWN_AT = "knownAt";

    private final ServletUriComponentsBuilder request;

    private Addresses(ServletUriComponentsBuilder request) {
        this.request = request;
    }

    static Addresses of(HttpServletRequest request) {
        return new Addresses(ServletUriComponentsBuilder.fromRequest(request));
    }

    /** Of the answer as the ledger has it now. */
    String original() {
        return knownAt(Optional.empty());
    }

    String knownAt(Instant instant) {
        return knownAt(Optional.of(instant));
    }

    private String knownAt(Optional<Instant> instant) {
        return absolute(request.cloneBuilder()
                .replaceQueryParam(
                        KNOWN_AT, instant.map(EventJson::instant).stream().toArray()));
    }

    String timemap() {
        UriComponentsBuilder map = request.cloneBuilder().replaceQueryParam(KNOWN_AT);
        String path = request.cloneBuilder().build().getPath();
        return absolute(map.replacePath(
                ROOT + "timemap/" + Optional.ofNullable(path).orElse("").replaceFirst("^" + ROOT, "")));
    }

    /** Of that to which a request for a timemap points. */
    Addresses mapped() {
        String path =
                Optional.ofNullable(request.cloneBuilder().build().getPath()).orElse("");
        ServletUriComponentsBuilder target = (ServletUriComponentsBuilder) request.cloneBuilder();
        target.replacePath(path.replaceFirst("^" + ROOT + "timemap/", ROOT));
        return new Addresses(target);
    }

    String page(int offset) {
        return absolute(request.cloneBuilder().replaceQueryParam("offset", offset));
    }

    private static String absolute(UriComponentsBuilder address) {
        return address.build().toUriString();
    }

    static String relative(UriComponentsBuilder address) {
        return absolute(address.scheme(null).host(null).port(null));
    }
}
