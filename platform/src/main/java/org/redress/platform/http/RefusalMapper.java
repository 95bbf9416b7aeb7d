package org.redress.platform.http;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** A rule's refusal, answered 409. */
@Provider
public class RefusalMapper extends ExceptionMapperBase<Refusal> {
    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        boolean lawRefuses = refusal.citation() != null;
        HttpProblem.Builder problem = Problems.of(
                409, refusal.name(), lawRefuses ? "Not lawful now" : "Not possible now", refusal.getMessage());
        if (lawRefuses) {
            problem.with("citation", refusal.citation());
        }
        if (refusal.field() != null) {
            problem.with("field", refusal.field());
        }
        return problem.build();
    }
}
