package org.redress.platform.http;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import org.redress.platform.identity.CallerRefused;

/** A token that is genuine but of no use here, answered 403. */
@Provider
public class CallerRefusedMapper extends ExceptionMapperBase<CallerRefused> {
    @Override
    protected HttpProblem toProblem(CallerRefused refused) {
        return Problems.forbidden(refused.name(), refused.getMessage());
    }
}
