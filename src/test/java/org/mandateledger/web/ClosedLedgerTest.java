package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mandateledger.testing.Certificate;
import org.mandateledger.testing.Token;
import org.mandateledger.testing.TokenIssuer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A server that speaks TLS, whose reads are closed, and that believes an issuer of tokens. */
@TestPropertySource(
        properties = {
            "ledger.directory=${served.home}/closed",
            "ledger.reads=closed",
            "server.ssl.bundle=web",
            "spring.security.oauth2.resourceserver.jwt.audiences=mandate-ledger",
        })
class ClosedLedgerTest extends ServedLedger {
    private static final Certificate CERTIFICATE = Certificate.in(HOME.resolve("tls"));
    private static final TokenIssuer ISSUER = new TokenIssuer();
    private static final String QUESTION = "/api/v1/as-of/2015-11-08";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .sslContext(CERTIFICATE.trusting())
            .cookieHandler(cookies)
            .build();

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry properties) {
        properties.add("spring.ssl.bundle.pem.web.keystore.certificate", CERTIFICATE.certificate()::toString);
        properties.add("spring.ssl.bundle.pem.web.keystore.private-key", CERTIFICATE.key()::toString);
        properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", ISSUER::address);
    }

    @Test
    void whoHasNoTokenReadsNothing() throws Exception {
        for (String path : List.of(
                QUESTION,
                "/api/v1/events",
                "/api/v1/exports/events",
                "/api/v1/events/stream",
                "/v3/api-docs",
                "/api/v1/none")) {
            HttpResponse<String> refused = ask(path, "");
            assertThat(refused.statusCode()).as(path).isEqualTo(401);
            assertThat(refused.body()).contains("urn:mandate-ledger:problem:unauthenticated");
        }
        for (String path : List.of(
                "/",
                "/events",
                "/operations/x",
                "/none",
                "/swagger-ui/index.html",
                "/supports.svg",
                "/as-of/2015-11-08.svg",
                "/data")) {
            HttpResponse<String> led = ask(path, "");
            assertThat(led.statusCode()).as(path).isEqualTo(303);
            assertThat(led.headers().firstValue("Location").orElse("")).startsWith("/sign-in?next=");
        }
        assertThat(ask("/sign-in", "").statusCode()).isEqualTo(200);
        assertThat(ask("/drawings.css", "").statusCode())
                .as("what signing in looks like")
                .isEqualTo(200);
        assertThat(ask("/actuator/health", "").statusCode())
                .as("health is open")
                .isNotIn(401, 303);
    }

    @Test
    void whoHasOneReadsAndNoCacheKeepsItForOthers() throws Exception {
        String token = Token.of("reader", "read", TOKENS);
        for (String path : List.of(QUESTION, QUESTION + "?knownAt=2026-01-01", "/api/v1/operations")) {
            HttpResponse<String> answer = ask(path, token);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .contains("private")
                    .doesNotContain("public");
        }
        Token.revoke("reader", TOKENS);
        assertThat(ask(QUESTION, token).statusCode()).isEqualTo(401);
    }

    @Test
    void aSessionReadsPagesAndAnswersAndWritesThroughFormsAlone() throws Exception {
        signIn(Token.of("sitter", "read,record", TOKENS));
        for (String path : List.of("/", "/events", QUESTION, "/v3/api-docs", "/record")) {
            assertThat(ask(path, "").statusCode()).as(path).isEqualTo(200);
        }
        assertThat(write("").statusCode()).isEqualTo(401);
        Token.revoke("sitter", TOKENS);
        assertThat(ask(QUESTION, "").statusCode()).isEqualTo(401);
        assertThat(ask("/", "").statusCode()).isEqualTo(303);
    }

    @Test
    void overTlsBrowsersStayWithItAndCookiesToo() throws Exception {
        HttpResponse<String> page = ask("/sign-in", "");
        assertThat(page.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000");
        signIn(Token.of("careful", TOKENS));
        assertThat(cookies.getCookieStore().getCookies())
                .extracting(HttpCookie::getName)
                .contains("session");
        assertThat(cookies.getCookieStore().getCookies())
                .allMatch(HttpCookie::getSecure)
                .allMatch(HttpCookie::isHttpOnly);
        try (Socket plain = new Socket("localhost", port)) {
            plain.setSoTimeout(20_000);
            plain.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(plain.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .doesNotContain("HTTP/1.1 2");
        }
    }

    @Test
    void aTokenOfTheIssuersRecordsUnderTheNameThatItCarries() throws Exception {
        HttpResponse<String> recorded = write(ISSUER.token(_ -> {}));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        assertThat(ask("/api/v1/events", ISSUER.token(_ -> {})).body()).contains("\"by\":\"marie\"");
        HttpResponse<String> refused = write(ISSUER.token(it -> it.claim("scope", List.of("openid", "correct"))));
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void whatTheIssuerDidNotIssueForThisLedgerDoesNotCount() throws Exception {
        Map<String, String> tokens = new TreeMap<>(Map.of(
                "for others", ISSUER.token(it -> it.audience("another-service")),
                "for nobody", ISSUER.token(it -> it.audience((String) null)),
                "by others", ISSUER.token(it -> it.issuer("https://issuer.example")),
                "expired",
                        ISSUER.token(
                                it -> it.expirationTime(Date.from(Instant.now().minus(Duration.ofHours(1))))),
                "not yet",
                        ISSUER.token(
                                it -> it.notBeforeTime(Date.from(Instant.now().plus(Duration.ofHours(1))))),
                "nameless", ISSUER.token(it -> it.subject(null)),
                "a formula for a name", ISSUER.token(it -> it.subject("=1+1")),
                "another key", ISSUER.forged(),
                "unsigned", ISSUER.unsigned(),
                "confused", ISSUER.confused()));
        tokens.put("endless", ISSUER.token(it -> it.expirationTime(null)));
        tokens.put("cut", ISSUER.token(_ -> {}).replaceFirst("\\.[^.]*$", "."));
        for (Map.Entry<String, String> token : tokens.entrySet()) {
            assertThat(write(token.getValue()).statusCode()).as(token.getKey()).isEqualTo(401);
            assertThat(ask(QUESTION, token.getValue()).statusCode())
                    .as(token.getKey())
                    .isEqualTo(401);
        }
    }

    private void signIn(String token) throws IOException, InterruptedException {
        Matcher form = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(ask("/sign-in", "").body());
        assertThat(form.find()).isTrue();
        HttpResponse<String> in = client.send(
                HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("token=" + token + "&_csrf="
                                + URLEncoder.encode(form.group(1), StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(in.statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> write(String token) throws IOException, InterruptedException {
        String id = "closed-" + System.nanoTime();
        return client.send(
                asked("/api/v1/events", token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(changeSet("closed/" + id, established(id))))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> ask(String path, String token) throws IOException, InterruptedException {
        return client.send(asked(path, token).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder asked(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("https://localhost:" + port + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }
}
