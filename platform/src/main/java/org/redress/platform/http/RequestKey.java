package org.redress.platform.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.redress.platform.json.StoredJson;
import org.redress.platform.keys.CouncilKeys;

/** The {@code Idempotency-Key} of the present request, and what the same request is known by when it comes again. */
@ApplicationScoped
public class RequestKey {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final CurrentVertxRequest request;
    private final CouncilKeys keys;
    private final StoredJson json;

    RequestKey(CurrentVertxRequest request, CouncilKeys keys, StoredJson json) {
        this.request = request;
        this.keys = keys;
        this.json = json;
    }

    /**
     * @param key null where none was sent
     * @param fingerprint a digest of the request, keyed, so that nobody without the council's key could confirm a guess at
     *     what it said; empty where no key was sent
     */
    public record Claim(String key, byte[] fingerprint) {}

    /** Fails with 400 where the header is not a key. */
    public Claim of(String council, Object body) {
        HttpServerRequest http = request.getCurrent().request();
        String key = http.getHeader("Idempotency-Key");
        if (key == null) {
            return new Claim(null, new byte[0]);
        }
        if (!KEY.matcher(key).matches()) {
            throw Problems.invalid("Idempotency-Key", "An Idempotency-Key is 1 to 200 visible ASCII characters.");
        }
        String whole = http.method() + " " + http.uri() + "\n" + json.write(body);
        return new Claim(key, keys.fingerprint(council, whole).getBytes());
    }
}
