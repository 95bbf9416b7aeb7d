package org.redress.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives every problem that the framework or the library made our {@code type} and words that say what to do. */
@ApplicationScoped
public class ProblemWording implements ProblemPostProcessor {
    /** How the validator writes a list's element that has no name of its own, behind the index that says it already. */
    private static final Pattern ELEMENT = Pattern.compile("\\.<[a-z ]+>");

    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;

    private record Words(String name, String title, String detail) {}

    private static final Map<Integer, Words> BY_STATUS = Map.of(
            400, new Words("invalid-request", "The request is not valid", "See the API description of this endpoint."),
            403,
                    new Words(
                            "role-not-allowed",
                            "Not allowed in this role",
                            "The token's roles do not allow this. docs/problems says which role may do what."),
            404, new Words("not-found", "Not found", "There is nothing at this address."),
            405, new Words("method-not-allowed", "Method not allowed", "This address does not take that method."),
            406,
                    new Words(
                            "not-acceptable",
                            "No such form",
                            "The answer does not exist in the form that Accept asks for."),
            413,
                    new Words(
                            "body-too-large",
                            "The body is too large",
                            "Send less; the limit is in the API description."),
            415,
                    new Words(
                            "media-type-not-supported",
                            "Media type not taken",
                            "Send application/json, unless the API" + " description says otherwise."),
            500,
                    new Words(
                            "unexpected",
                            "Something went wrong here",
                            "The operators find the cause in the log. Sending the request again with"
                                    + " the same Idempotency-Key does no harm."));

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null && problem.getType().getPath().startsWith("/problems/")) {
            return problem;
        }
        if (problem.getStatusCode() == BAD_REQUEST
                && context.cause instanceof ConstraintViolationException violations) {
            return about(violations);
        }
        if (problem.getStatusCode() == BAD_REQUEST
                && jsonComplaint(context.cause) instanceof JsonProcessingException json) {
            return JsonComplaint.about(json);
        }
        Words words = BY_STATUS.get(wasCutOff(context.cause) ? TOO_LARGE : problem.getStatusCode());
        return words == null
                ? problem
                : HttpProblem.builder(problem)
                        .withStatus(wasCutOff(context.cause) ? TOO_LARGE : problem.getStatusCode())
                        .withType(URI.create("/problems/" + words.name()))
                        .withTitle(words.title())
                        .withDetail(words.detail())
                        .build();
    }

    /** The server has answered 413 already and fails the reading of the rest. */
    private static boolean wasCutOff(Throwable cause) {
        return cause instanceof IOException && "Request too large".equals(cause.getMessage());
    }

    private static Throwable jsonComplaint(Throwable cause) {
        return cause.getCause() instanceof JsonProcessingException ? cause.getCause() : cause;
    }

    /** Before the library's own processors, so that they log and answer what we say. */
    @Override
    public int priority() {
        return 1000;
    }

    private static HttpProblem about(ConstraintViolationException violations) {
        if (violations.getConstraintViolations().stream().anyMatch(ProblemWording::isMissingBody)) {
            return Problems.invalid("", "A JSON body is needed; see the API description of this endpoint.");
        }
        List<Map<String, String>> all = violations.getConstraintViolations().stream()
                .map(violation -> Map.of("field", field(violation), "message", violation.getMessage()))
                .sorted(Comparator.comparing(violation -> violation.get("field")))
                .toList();
        Map<String, String> first = all.get(0);
        return HttpProblem.builder(
                        Problems.invalid(first.get("field"), first.get("field") + " " + first.get("message")))
                .with("violations", all)
                .build();
    }

    /** Of a method's parameters only the body must be there and has no name of its own that a caller would know. */
    private static boolean isMissingBody(ConstraintViolation<?> violation) {
        boolean isParameter = violation.getPropertyPath().toString().split("\\.").length == 2;
        return isParameter && violation.getConstraintDescriptor().getAnnotation() instanceof NotNull;
    }

    /** The path within the request: the method's and its parameter's names are ours, not the caller's. */
    private static String field(ConstraintViolation<?> violation) {
        String[] parts = violation.getPropertyPath().toString().split("\\.", 3);
        return ELEMENT.matcher(parts[parts.length - 1]).replaceAll("");
    }
}
