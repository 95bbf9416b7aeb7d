package org.redress.platform.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;

/**
 * The refusals of the suite as RFC 9457 problem details: what is wrong, where, and what to do. Each {@code type} is
 * {@code /problems/<name>} and is explained in docs/problems.
 */
public final class Problems {
    private static final int UNPROCESSABLE = 422;
    private static final int PRECONDITION_REQUIRED = 428;

    private Problems() {}

    /** 400: the field is malformed, of an unknown code or fails validation. */
    public static HttpProblem invalid(String field, String detail) {
        return of(400, "invalid-request", "The request is not valid", detail)
                .with("field", field)
                .build();
    }

    public static HttpProblem forbidden(String name, String detail) {
        return of(403, name, "Not allowed", detail).build();
    }

    /** 404: unknown, another council's, or not known here yet; the caller is not told which. */
    public static HttpProblem notFound(String what) {
        return of(
                        404,
                        "not-found",
                        "Not found",
                        "There is no such " + what
                                + " for your council. If it was made a moment ago, try again: news of"
                                + " it may still be on its way.")
                .withHeader("Retry-After", 1)
                .build();
    }

    /** 409: the state of things does not allow it. */
    public static HttpProblem conflict(String name, String detail) {
        return of(409, name, "Not possible now", detail).build();
    }

    /** 409: the law does not allow it. */
    public static HttpProblem unlawful(String name, String detail, String citation) {
        return of(409, name, "Not lawful now", detail)
                .with("citation", citation)
                .build();
    }

    /** 412: the resource was changed by someone else since the caller read it. */
    public static HttpProblem stale() {
        return of(
                        412,
                        "stale",
                        "Changed in the meantime",
                        "Someone changed this since you read it. Read it again and send the change with the new ETag in"
                                + " If-Match.")
                .build();
    }

    /** 408: the client took too long to send the request. */
    public static HttpProblem tooSlow() {
        return of(
                        408,
                        "request-too-slow",
                        "The request came too slowly",
                        "The request was not complete in time, so nothing was done. Send it again, faster or smaller.")
                .build();
    }

    public static HttpProblem addressTooLong(int limit) {
        return of(
                        414,
                        "address-too-long",
                        "The address is too long",
                        "At most " + limit + " characters are taken, query and all.")
                .with("limit", limit)
                .build();
    }

    public static HttpProblem headersTooLarge(long limit) {
        return of(
                        431,
                        "headers-too-large",
                        "The headers are too large",
                        "All headers together may have at most " + limit + " bytes.")
                .with("limit", limit)
                .build();
    }

    /**
     * 429: the client sends more than is taken from one.
     *
     * @param retryAfter in how many seconds the next request is taken
     */
    public static HttpProblem tooManyRequests(long retryAfter) {
        return of(
                        429,
                        "too-many-requests",
                        "Too many requests",
                        "More requests come from this account or address than are taken of one. Nothing was done; send"
                                + " the request again after Retry-After.")
                .withHeader("Retry-After", retryAfter)
                .build();
    }

    /** 429: as many requests of the client as are taken at once are under way. */
    public static HttpProblem tooManyAtOnce() {
        return of(
                        429,
                        "too-many-at-once",
                        "Too many requests at once",
                        "As many requests and streams of this account or address as are taken at once are under way."
                                + " Nothing was done; wait for one to end.")
                .withHeader("Retry-After", 1)
                .build();
    }

    public static HttpProblem tooLarge(long limit) {
        return of(413, "body-too-large", "The body is too large", "At most " + limit + " bytes are taken here.")
                .with("limit", limit)
                .build();
    }

    /** 422: a reference in the body names something that is not known for the caller's council. */
    public static HttpProblem unknownReference(String field, String detail) {
        return of(UNPROCESSABLE, "unknown-reference", "Refers to something unknown", detail)
                .with("field", field)
                .withHeader("Retry-After", 1)
                .build();
    }

    public static HttpProblem keyReused() {
        return of(
                        UNPROCESSABLE,
                        "idempotency-key-reused",
                        "The Idempotency-Key was used before",
                        "This Idempotency-Key came with another request. Use a new key for a new request.")
                .with("field", "Idempotency-Key")
                .build();
    }

    public static HttpProblem ifMatchMissing() {
        return of(
                        PRECONDITION_REQUIRED,
                        "if-match-missing",
                        "If-Match is needed",
                        "Read the resource first and send its ETag in If-Match, so that nobody's change is overwritten.")
                .build();
    }

    /** 503: a fact that another service supplies has not arrived yet; nothing was done. */
    public static HttpProblem notYet(String name, String detail) {
        return of(503, name, "Not known yet", detail)
                .withHeader("Retry-After", 1)
                .build();
    }

    static HttpProblem.Builder of(int status, String name, String title, String detail) {
        return HttpProblem.builder()
                .withType(URI.create("/problems/" + name))
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail);
    }
}
