package org.redress.intake.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.ActOf;
import org.redress.intake.codes.CouncilFunction;
import org.redress.intake.codes.FunctionSource;
import org.redress.intake.codes.Head;
import org.redress.platform.http.PlainText;
import org.redress.platform.time.FactDate;

@Schema(description = "One thing complained of. Only the function is required, and it may be not_stated.")
record ElementEntry(
        @Schema(description = "Yours to choose, so that other elements can name it; made where absent.") UUID id,
        @NotNull CouncilFunction function,
        @Schema(
                        description =
                                "Who chose the function. officer and import are taken from an officer's or a manager's"
                                        + " token alone: 403 otherwise.",
                        defaultValue = "complainant")
                FunctionSource functionSource,
        @Size(max = 9) List<@NotNull Head> heads,
        @Size(max = 20) @Schema(description = "Ids of the children it is about; absent or empty: all of them.")
                List<@NotNull UUID> children,
        @Schema(description = "For complaint_handling: the element whose handling is complained of.") UUID aboutElement,
        FactDate arisenFrom,
        FactDate arisenTo,
        Boolean continuing,
        @Schema(defaultValue = "this_council") ActOf actOf,
        @Schema(
                        ref = "#/components/schemas/FactDate",
                        description = "When this element reached the council, if later than the rest.")
                FactDate receivedOn,
        @Size(max = 4000) @PlainText(lines = true) String summary) {

    static ElementEntry of(Element element, String summary, DateSources sources) {
        return new ElementEntry(
                element.id(),
                element.function(),
                element.functionSource(),
                element.heads(),
                element.children(),
                element.aboutElement(),
                sources.restore(path(element.id(), "arisenFrom"), element.arisenFrom()),
                sources.restore(path(element.id(), "arisenTo"), element.arisenTo()),
                element.continuing(),
                element.actOf(),
                sources.restore(path(element.id(), "receivedOn"), element.receivedOn()),
                summary);
    }

    /** @param otherwiseReceivedOn when the element reached the council where it does not say itself */
    Element element(UUID elementId, FactDate otherwiseReceivedOn, DateSources sources) {
        return new Element(
                elementId,
                function,
                functionSource == null ? FunctionSource.COMPLAINANT : functionSource,
                Given.list(heads),
                Given.list(children),
                aboutElement,
                sources.take(path(elementId, "arisenFrom"), arisenFrom),
                sources.take(path(elementId, "arisenTo"), arisenTo),
                continuing,
                actOf == null ? ActOf.THIS_COUNCIL : actOf,
                sources.take(path(elementId, "receivedOn"), receivedOn == null ? otherwiseReceivedOn : receivedOn));
    }

    private static String path(UUID elementId, String date) {
        return "elements/" + elementId + "/" + date;
    }
}
