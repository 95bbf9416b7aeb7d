package org.redress.platform.doors;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** How large a body may be, and how long it may take, by path. */
@ApplicationScoped
class Bodies {
    private static final Pattern ANY_PART = Pattern.compile("\\{[^/}]*}");

    /**
     * @param largest in bytes
     * @param within from the headers to the last byte
     */
    record Limit(long largest, Duration within) {}

    private record OfPath(Pattern path, Limit limit) {}

    private final List<OfPath> larger;
    private final Limit usual;

    Bodies(DoorSettings settings) {
        this.larger = settings.largerBodies().values().stream()
                .map(body -> new OfPath(
                        pattern(body.path()), new Limit(body.maxBody().asLongValue(), body.within())))
                .toList();
        this.usual = new Limit(settings.maxBody().asLongValue(), settings.slow().body());
    }

    Limit of(String path) {
        for (OfPath one : larger) {
            if (path != null && one.path().matcher(path).matches()) {
                return one.limit();
            }
        }
        return usual;
    }

    private static Pattern pattern(String path) {
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        for (var part : ANY_PART.matcher(path).results().toList()) {
            pattern.append(Pattern.quote(path.substring(from, part.start()))).append("[^/]+");
            from = part.end();
        }
        return Pattern.compile(pattern + Pattern.quote(path.substring(from)) + "/?");
    }
}
