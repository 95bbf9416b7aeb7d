package org.redress.router.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.ProcedureInUse;

@Schema(name = "PreviewForm", description = "Complaints in codes, to see where they would go. Nothing is stored.")
record PreviewForm(@NotEmpty @Size(max = 500) List<@NotNull @Valid Case> cases) {

    @Schema(name = "PreviewCase")
    record Case(
            @Schema(
                            ref = "#/components/schemas/FactDate",
                            description = "The first day it reached any part of the council. Absent: today.")
                    FactDate receivedOn,
            Boolean madeOrally,
            @Valid Representative representative,
            @NotEmpty @Size(max = 20) List<@NotNull ChildFacts> children,
            @Size(max = 50) List<@NotNull ElementFacts> elements,
            @Size(max = 20) List<@NotNull @Valid Proceedings> proceedings,
            ComplaintFacts.ProposedChange proposedChange,
            Boolean advocateRequested,
            Boolean safeguardingConcern,
            @Schema(defaultValue = "unknown") ProcedureInUse procedureInUse,
            @Schema(description = "What triage read in the story, if it was asked.") Triage triage) {

        /** Children and elements that come without an id get their number in the list as one. */
        ComplaintFacts facts(LocalDate today) {
            FactDate received = receivedOn == null ? FactDate.day(today) : receivedOn;
            return new ComplaintFacts(
                    today,
                    received,
                    receivedOn != null,
                    yes(madeOrally),
                    representative,
                    numberedChildren(),
                    numberedElements(received),
                    proceedings,
                    proposedChange,
                    yes(advocateRequested),
                    yes(safeguardingConcern),
                    procedureInUse,
                    triage);
        }

        private List<ChildFacts> numberedChildren() {
            List<ChildFacts> numbered = new ArrayList<>();
            for (ChildFacts child : children) {
                numbered.add(child.withId(id(child.id(), numbered.size())));
            }
            return numbered;
        }

        private List<ElementFacts> numberedElements(FactDate received) {
            List<ElementFacts> numbered = new ArrayList<>();
            for (ElementFacts element : elements == null ? List.<ElementFacts>of() : elements) {
                numbered.add(element.with(
                        id(element.id(), numbered.size()),
                        element.receivedOn() == null ? received : element.receivedOn()));
            }
            return numbered;
        }

        private static UUID id(UUID given, int before) {
            return given == null ? new UUID(0, before + 1L) : given;
        }

        private static boolean yes(Boolean given) {
            return Boolean.TRUE.equals(given);
        }
    }
}
