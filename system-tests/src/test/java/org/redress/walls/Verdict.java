package org.redress.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether an answer is one that a service of ours may give, whatever it was asked. */
final class Verdict {

    private static final int BAD = 400;
    private static final int OUR_FAULT = 500;

    /** What tells of our insides: classes, stack traces, statements. */
    private static final List<String> INSIDES = List.of(
            "Exception",
            "\tat ",
            "\\tat ",
            "org.redress",
            "java.",
            "jakarta.",
            "io.quarkus",
            "io.vertx",
            "com.fasterxml",
            "org.jboss",
            "SQLSTATE",
            "violates",
            "[Source",
            "Caused by",
            "insert into",
            "select ");

    /** As docs/problems lists them. */
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|");

    private final Set<String> problems;

    Verdict() {
        try {
            String page = Files.readString(RoleTableTest.ROOT.resolve("docs/problems/README.md"));
            problems = LISTED.matcher(page).results().map(name -> name.group(1)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with it, if anything. */
    Optional<String> fault(Reply reply) {
        if (reply.status() >= OUR_FAULT) {
            return Optional.of("a fault of ours");
        }
        if (reply.status() < BAD) {
            return reply.isGood() || reply.status() == 304 ? Optional.empty() : Optional.of("leads elsewhere");
        }
        if (!reply.mediaType().equals("application/problem+json")) {
            return Optional.of("no problem document but '" + reply.mediaType() + "'");
        }
        if (reply.json().path("status").asInt() != reply.status()) {
            return Optional.of("another status in the document");
        }
        if (!problems.contains(reply.problem())) {
            return Optional.of("a problem that docs/problems does not list");
        }
        return INSIDES.stream()
                .filter(inside -> reply.text().contains(inside))
                .findFirst()
                .map(inside -> "tells of our insides: " + inside);
    }
}
