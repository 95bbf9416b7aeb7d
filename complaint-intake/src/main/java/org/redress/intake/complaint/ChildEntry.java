package org.redress.intake.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.Age;
import org.redress.intake.codes.ApprovedBy;
import org.redress.intake.codes.ChildStatus;
import org.redress.intake.codes.Relationship;
import org.redress.platform.http.PlainText;

@Schema(description = "A child or young person the complaint is about. Only the relationship is required.")
record ChildEntry(
        @Schema(description = "Yours to choose, so that elements can name the child; made where absent.") UUID id,
        @NotNull @Schema(description = "What the complainant is to this child; may be unknown.")
                Relationship relationship,
        @Size(max = 11) @Schema(description = "What the child is to the council; as many as are known.")
                List<@NotNull ChildStatus> status,
        @Schema(defaultValue = "unknown") Age age,
        @Schema(description = "Who approved the complainant as a foster carer.") ApprovedBy approvedBy,
        @Size(max = 200) @PlainText @Schema(description = "A first name is enough.") String name,
        LocalDate dateOfBirth,
        @Size(max = 500) @PlainText(lines = true) String address) {

    static ChildEntry of(Child child, PersonalDetails.ChildDetails details) {
        return new ChildEntry(
                child.id(),
                child.relationship(),
                child.status(),
                child.age(),
                child.approvedBy(),
                details == null ? null : details.name(),
                details == null ? null : details.dateOfBirth(),
                details == null ? null : details.address());
    }

    Child child(UUID childId) {
        return new Child(childId, relationship, Given.list(status), age == null ? Age.UNKNOWN : age, approvedBy);
    }

    PersonalDetails.ChildDetails details() {
        return new PersonalDetails.ChildDetails(name, dateOfBirth, address);
    }
}
