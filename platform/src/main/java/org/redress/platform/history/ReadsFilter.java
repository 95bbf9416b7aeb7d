package org.redress.platform.history;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.redress.platform.http.Page;
import org.redress.platform.identity.Access;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.json.StoredJson;

/**
 * Puts every answered read of a council's data into the history, whichever endpoint it was. An endpoint that entered no
 * council showed nothing of one.
 */
public class ReadsFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String AGGREGATE = "id";

    private final CurrentCaller caller;
    private final ReadLog log;
    private final StoredJson json;
    private final Clock clock;

    ReadsFilter(CurrentCaller caller, ReadLog log, StoredJson json, Clock clock) {
        this.caller = caller;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    @ServerResponseFilter
    public void record(ContainerRequestContext request, ContainerResponseContext response) {
        boolean shown = response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
        if (shown && READING.contains(request.getMethod())) {
            caller.granted().ifPresent(access -> log.add(read(access, request, response.getEntity())));
        }
    }

    private Read read(Access access, ContainerRequestContext request, Object answer) {
        MultivaluedMap<String, String> named = request.getUriInfo().getPathParameters();
        String aggregate = named.getFirst(AGGREGATE);
        if (aggregate == null) {
            return new Read(Read.LISTS, clock.instant(), access, "list", listed(answer));
        }
        List<String> parts = named.entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(AGGREGATE))
                .flatMap(parameter -> parameter.getValue().stream())
                .toList();
        return new Read(
                aggregate.toLowerCase(Locale.ROOT),
                clock.instant(),
                access,
                "case",
                parts.isEmpty() ? null : json.write(parts));
    }

    private String listed(Object answer) {
        return answer instanceof Page<?> page
                ? json.write(page.items().stream().map(Page.Item::id).toList())
                : null;
    }
}
