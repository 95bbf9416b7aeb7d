package org.redress.router.complaint;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.redress.platform.http.Page;
import org.redress.platform.http.Problems;
import org.redress.router.codes.Codes;
import org.redress.router.codes.ReviewKind;

/** Which open reviews are asked for; what is left out (null) does not matter. */
final class ReviewFilter {
    @QueryParam("kind")
    @Parameter(description = "Only of this kind.", example = "sufficient_interest")
    String kind;

    @QueryParam("blocking")
    @Parameter(description = "true: only those that block elements; false: only notices.")
    String blocking;

    @QueryParam("openedBefore")
    @Parameter(description = "Only those opened before this day.", example = "2026-03-02")
    String openedBefore;

    @QueryParam("dueBefore")
    @Parameter(description = "Only those that should be decided before this day.")
    String dueBefore;

    @QueryParam("assignedTo")
    @Size(min = 1, max = 200)
    @Parameter(description = "Only those this account sees to.")
    String assignedTo;

    @QueryParam("unassigned")
    @Parameter(description = "true: only those nobody sees to.")
    String unassigned;

    @QueryParam("cursor")
    @Size(max = 200)
    String cursor;

    @QueryParam("limit")
    @DefaultValue("" + Page.DEFAULT_LIMIT)
    @Min(1)
    @Max(Page.MAX_LIMIT)
    int limit;

    /** The same, read. */
    record Wanted(
            ReviewKind kind,
            Boolean blocking,
            LocalDate openedBefore,
            LocalDate dueBefore,
            String assignedTo,
            Boolean unassigned,
            int limit) {}

    Wanted wanted() {
        return new Wanted(
                readKind(),
                yesOrNo("blocking", blocking),
                day("openedBefore", openedBefore),
                day("dueBefore", dueBefore),
                assignedTo,
                yesOrNo("unassigned", unassigned),
                limit);
    }

    private ReviewKind readKind() {
        return kind == null
                ? null
                : Codes.find(ReviewKind.class, kind)
                        .orElseThrow(() -> Problems.invalid(
                                "kind",
                                "The value must be one of: "
                                        + Arrays.stream(ReviewKind.values())
                                                .map(Codes::text)
                                                .sorted()
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }

    private static Boolean yesOrNo(String field, String text) {
        if (text == null || "true".equals(text) || "false".equals(text)) {
            return text == null ? null : Boolean.valueOf(text);
        }
        throw Problems.invalid(field, "The value must be true or false.");
    }

    private static LocalDate day(String field, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw Problems.invalid(field, "The value must be a day such as 2026-03-02.");
        }
    }
}
