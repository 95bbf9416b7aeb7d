package org.redress.platform.http;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import org.redress.platform.identity.DatabaseAway;

/** A database that is away, answered 503. */
@Provider
public class DatabaseAwayMapper extends ExceptionMapperBase<DatabaseAway> {
    @Override
    protected HttpProblem toProblem(DatabaseAway away) {
        return Problems.of(
                        503,
                        "store-away",
                        "Not available now",
                        "The database cannot be reached. Send the request again in a moment, with the same"
                                + " Idempotency-Key; without a key, look first whether it was stored.")
                .withHeader("Retry-After", 2)
                .build();
    }
}
