package org.mandateledger.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;

/** Somebody who issues tokens by OpenID Connect, with a key pair of their own, and tells what verifies them. */
public final class TokenIssuer {
    private final RSAKey key = key("known");
    private final RSAKey stranger = key("known");
    private final HttpServer server;
    private final String address;

    public TokenIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            address = "http://localhost:" + server.getAddress().getPort();
            answer(server, "/.well-known/openid-configuration", """
                    {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"]}""".formatted(address));
            answer(server, "/keys", new JWKSet(key.toPublicJWK()).toString());
            server.start();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Answers nobody any more. */
    public void stop() {
        server.stop(0);
    }

    public String address() {
        return address;
    }

    /** A token that counts, but for what is changed of its claims. */
    public String token(Consumer<JWTClaimsSet.Builder> changed) {
        return signed(key, changed);
    }

    /** Signed with another key under the same name. */
    public String forged() {
        return signed(stranger, _ -> {});
    }

    /** Signed by nobody, and said to be. */
    public String unsigned() {
        return new PlainJWT(claims(_ -> {})).serialize();
    }

    /** Signed with the public key as though it were a shared secret. */
    public String confused() {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("known").build(), claims(_ -> {}));
            jwt.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(RSAKey by, Consumer<JWTClaimsSet.Builder> changed) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("known").build(), claims(changed));
            jwt.sign(new RSASSASigner(by));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> changed) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(address)
                .audience("mandate-ledger")
                .subject("marie")
                .claim("scope", "openid record profile")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
        changed.accept(claims);
        return claims.build();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpServer server, String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
