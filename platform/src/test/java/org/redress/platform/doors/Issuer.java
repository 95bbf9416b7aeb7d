package org.redress.platform.doors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.redress.local.LocalStack;
import org.redress.local.Tokens;

/**
 * An identity provider on loopback: its address serves discovery and keys, and the keys can be changed. It always knows
 * the local stack's, so that the tokens of the other tests are good too.
 */
public final class Issuer implements QuarkusTestResourceLifecycleManager {
    private static volatile List<? extends JsonWebKey> keys = List.of();

    private HttpServer server;

    /** From now on these are the keys it signs with, and no others. */
    static void signsWith(PublicJsonWebKey... now) {
        keys = List.of(now);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        Tokens tokens = LocalStack.shared().tokens();
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(
                        exchange,
                        """
                        {"issuer": "%s", "jwks_uri": "%s/keys", "token_endpoint": "%s/token"}"""
                                .formatted(tokens.issuer(), address, address)));
        server.createContext("/keys", exchange -> answer(exchange, keySet(tokens)));
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", address, "quarkus.oidc.token.forced-jwk-refresh-interval", "1S");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static String keySet(Tokens tokens) {
        JsonWebKeySet set = new JsonWebKeySet(keys.toArray(JsonWebKey[]::new));
        try {
            set.addJsonWebKey(JsonWebKey.Factory.newJwk(publicKey(tokens)));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
        return set.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    static PublicKey publicKey(Tokens tokens) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(tokens.publicKey())));
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
