package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a cache does not key by alters no answer: nobody gets what another's header made of it. */
class CachePoisoningTest extends ServedLedger {
    private static final List<String> PATHS = List.of(
            "/operations/cached",
            "/api/v1/as-of/2015-11-08",
            "/api/v1/operations?limit=1",
            "/api/v1/as-of/2015-11-08?knownAt=2099-01-01",
            "/api/v1/timemap/as-of/2015-11-08",
            "/api/v1/exports/atom?limit=1",
            "/sign-in",
            "/record");

    @BeforeEach
    void somethingIsRecorded() {
        record("cached/cached", established("cached"));
    }

    @Test
    void headersThatAProxyWouldSetAreNotRead() {
        Map<String, String> headers = new HashMap<>(Map.of(
                "X-Forwarded-Host", "evil.example",
                "X-Forwarded-Proto", "https",
                "X-Forwarded-Port", "666",
                "X-Forwarded-Prefix", "/evil.example",
                "X-Forwarded-For", "192.0.2.66",
                "Forwarded", "host=evil.example;proto=https",
                "X-Original-URL", "/evil.example",
                "X-Rewrite-URL", "/evil.example",
                "X-Host", "evil.example",
                "X-HTTP-Method-Override", "DELETE"));
        headers.putAll(Map.of("X-Original-Host", "evil.example", "X-Method-Override", "POST"));
        for (String path : PATHS) {
            Answer plain = get(path);
            headers.forEach((name, value) -> {
                Answer altered = get(path, name, value);
                assertThat(altered.status()).as(path + " " + name).isEqualTo(plain.status());
                assertThat(unkeyed(altered)).as(path + " " + name).isEqualTo(unkeyed(plain));
                assertThat(altered.headers().toString() + altered.body())
                        .as(path + " " + name)
                        .doesNotContain("evil.example", "192.0.2.66");
            });
        }
    }

    /** Caches key by the host; even so a page names it nowhere. */
    @Test
    void aPageDoesNotRepeatTheHostThatWasAskedFor() throws IOException {
        for (String path : List.of("/", "/operations/cached", "/sign-in", "/events", "/data", "/record", "/none")) {
            assertThat(raw(path, "Host: evil.example"))
                    .as(path)
                    .startsWith("HTTP/1.1 ")
                    .doesNotContain("evil.example");
        }
    }

    @Test
    void whatCannotBeAHostIsRefused() throws IOException {
        for (String host :
                List.of("Host: evil.example/\r\nHost: localhost", "Host: <script>", "Host: a b", "X-No: host")) {
            assertThat(raw("/api/v1/as-of/2015-11-08", host)).as(host).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void whoIsSignedInIsServedFromNoCache() {
        for (String path : List.of("/sign-in", "/record", "/recorded/cached-established")) {
            assertThat(get(path).header("Cache-Control"))
                    .as(path)
                    .doesNotContain("public")
                    .contains("no-store");
        }
        for (String path : List.of("/api/v1/operations/none", "/api/v1/as-of/never", "/none")) {
            assertThat(get(path).header("Cache-Control"))
                    .as(path)
                    .doesNotContain("public")
                    .contains("no-store");
        }
    }

    private static Map<String, List<String>> unkeyed(Answer answer) {
        Map<String, List<String>> headers = new HashMap<>(answer.headers());
        headers.keySet().removeAll(List.of("date", "set-cookie"));
        return headers;
    }

    private String raw(String path, String head) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\n%s\r\nConnection: close\r\n\r\n"
                            .formatted(path, head)
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
