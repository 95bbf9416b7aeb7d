package org.redress.platform.http;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * The answer to a write. It is kept for repeats of the request, so its body holds ids, codes, dates and references and
 * nothing personal.
 *
 * @param location the address of what was made, or null
 * @param version the aggregate's version after the write, answered as ETag, or null
 */
public record Answer(int status, String location, Object body, Long version) {
    public static Answer created(String location, Object body) {
        return new Answer(201, location, body, null);
    }

    public static Answer ok(Object body) {
        return new Answer(200, null, body, null);
    }

    public static Answer accepted(String location, Object body) {
        return new Answer(202, location, body, null);
    }

    public Answer withVersion(long newVersion) {
        return new Answer(status, location, body, newVersion);
    }

    Response toResponse() {
        Response.ResponseBuilder response = Response.status(status).entity(body).type("application/json");
        if (location != null) {
            response.location(URI.create(location));
        }
        if (version != null) {
            response.tag(Versions.tag(version));
        }
        return response.build();
    }
}
