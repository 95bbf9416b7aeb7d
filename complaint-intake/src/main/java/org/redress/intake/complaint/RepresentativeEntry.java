package org.redress.intake.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.Authority;
import org.redress.intake.codes.ChildsViews;
import org.redress.intake.codes.RepresentativeKind;
import org.redress.platform.http.PlainText;
import org.redress.platform.time.FactDate;

@Schema(description = "Someone who acts for the complainant. The complaint stays the complainant's.")
record RepresentativeEntry(
        @NotNull RepresentativeKind kind,
        @Size(max = 200) @PlainText String name,
        @Valid ContactDetails contact,
        @Schema(description = "While it is awaited the clocks run and only disclosure waits.", defaultValue = "awaited")
                Authority authority,
        FactDate authorityOn,
        ChildsViews childsViews,
        FactDate childsViewsOn) {
    private static final String AUTHORITY_ON = "representative/authorityOn";
    private static final String CHILDS_VIEWS_ON = "representative/childsViewsOn";

    static RepresentativeEntry of(Representative representative, Person person, DateSources sources) {
        return new RepresentativeEntry(
                representative.kind(),
                person == null ? null : person.name(),
                person == null ? null : person.contact(),
                representative.authority(),
                sources.restore(AUTHORITY_ON, representative.authorityOn()),
                representative.childsViews(),
                sources.restore(CHILDS_VIEWS_ON, representative.childsViewsOn()));
    }

    Representative representative(DateSources sources) {
        return new Representative(
                kind,
                authority == null ? Authority.AWAITED : authority,
                sources.take(AUTHORITY_ON, authorityOn),
                childsViews,
                sources.take(CHILDS_VIEWS_ON, childsViewsOn));
    }

    Person person() {
        return new Person(name, null, contact);
    }
}
