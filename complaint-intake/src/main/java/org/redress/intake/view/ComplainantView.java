package org.redress.intake.view;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.progress.Deadline;
import org.redress.platform.time.FactDate;

/** A complaint in plain words, fit to show a parent or a young person: no staff, no notes, nothing that needs explaining. */
@Schema(name = "ComplaintInPlainWords")
record ComplainantView(
        @Schema(
                        description = "Say it when you call.",
                        examples = {"KENT-26-01482"})
                String reference,
        FactDate receivedOn,
        @Schema(description = "How it is going as a whole.") String now,
        List<Part> parts,
        @Schema(description = "What the council does next, soonest first.") List<Coming> whatHappensNext,
        @Schema(description = "What you may do next.") List<YouCan> whatYouCanDo,
        @Schema(description = "What was agreed to put things right.") List<Agreed> toPutItRight,
        @Schema(description = "What you have told us since.") List<YouSaid> youSaid,
        LocalDate personalDataErasedOn) {

    record Part(
            @Schema(description = "What it is about.") List<String> about,
            @Schema(description = "By which rules it is dealt with.") String how,
            @Schema(description = "How far it is.") String howFar) {}

    record Coming(
            String what,
            @Schema(description = "The last day for it.") LocalDate by,
            @Schema(description = "In place of by, where it is not known to the day.") Deadline.Span between,
            @Schema(description = "Whether that day has passed.") boolean late) {}

    record YouCan(@Schema(examples = {"ask_for_stage_2"}) String action, String says, LocalDate by) {}

    record Agreed(String what, @Schema(description = "The last day for it.") LocalDate by, FactDate doneOn) {}

    record YouSaid(@Schema(examples = {"stage_request"}) String what, FactDate on) {}
}
