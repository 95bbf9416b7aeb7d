package org.redress.remedies.evidence;

import java.util.List;
import java.util.Map;

/** The headers a file is handed out with: stored by the receiver, never shown or guessed at. */
final class FetchedHeaders {

    private FetchedHeaders() {}

    static Map<String, List<String>> of(Evidence evidence) {
        return Map.of(
                "Content-Type", List.of(evidence.mediaType()),
                "Content-Disposition", List.of(FileName.disposition(evidence.filename())),
                "X-Content-Type-Options", List.of("nosniff"),
                "Cache-Control", List.of("private, no-store"),
                "ETag", List.of('"' + evidence.sha256() + '"'));
    }
}
