package org.redress.intake.history;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.progress.Told;
import org.redress.platform.history.HistoryEntry;
import org.redress.platform.history.HistoryPage;

@Schema(description = "What was seen and changed of a complaint in this service, and where the others tell their part.")
record ComplaintHistory(
        List<HistoryEntry> entries,
        @Schema(description = "The cursor of the next page; absent on the last.") String next,
        List<Elsewhere> elsewhere) {

    record Elsewhere(
            @Schema(examples = {"procedure-router"}) String service,
            @Schema(examples = {"/v1/complaints/{id}/history"}) String path) {}

    static ComplaintHistory of(UUID complaintId, HistoryPage page, Told told) {
        String ofComplaint = "/v1/complaints/" + complaintId + "/history";
        Stream<Elsewhere> complaint = Stream.of(
                new Elsewhere("procedure-router", ofComplaint), new Elsewhere("deadline-tracker", ofComplaint));
        Stream<Elsewhere> decisions = told.decisionIds().stream().map(id -> registry("decisions", id));
        Stream<Elsewhere> remedies = told.remedyIds().stream().map(id -> registry("remedies", id));
        return new ComplaintHistory(
                page.entries(),
                page.next(),
                Stream.concat(complaint, Stream.concat(decisions, remedies)).toList());
    }

    private static Elsewhere registry(String what, UUID id) {
        return new Elsewhere("remedy-registry", "/v1/" + what + "/" + id + "/history");
    }
}
