package org.redress.intake.complaint;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;
import org.redress.platform.http.Problems;
import org.redress.platform.json.StoredJson;

/** The Idempotency-Key of the present request, as {@code IdempotentWrites} takes it, for a write that keeps its answer itself. */
@ApplicationScoped
class RequestKey {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final CurrentVertxRequest request;
    private final StoredJson json;

    RequestKey(CurrentVertxRequest request, StoredJson json) {
        this.request = request;
        this.json = json;
    }

    /**
     * @param key null where none was sent
     * @param hash of the request, to know the same one again
     */
    record Claim(String key, byte[] hash) {}

    Claim of(Object body) {
        HttpServerRequest http = request.getCurrent().request();
        String key = http.getHeader("Idempotency-Key");
        if (key == null) {
            return new Claim(null, new byte[0]);
        }
        if (!KEY.matcher(key).matches()) {
            throw Problems.invalid("Idempotency-Key", "An Idempotency-Key is 1 to 200 visible ASCII characters.");
        }
        return new Claim(key, sha256(http.method() + " " + http.uri() + "\n" + json.write(body)));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
