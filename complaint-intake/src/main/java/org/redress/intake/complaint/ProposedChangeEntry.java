package org.redress.intake.complaint;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.PlainText;
import org.redress.platform.time.FactDate;

@Schema(description = "Given where the complaint is about a change that has not been made yet.")
record ProposedChangeEntry(@Size(max = 4000) @PlainText(lines = true) String what, FactDate takesEffectOn) {
    private static final String TAKES_EFFECT_ON = "proposedChange/takesEffectOn";

    static ProposedChangeEntry of(ProposedChange change, String what, DateSources sources) {
        return new ProposedChangeEntry(what, sources.restore(TAKES_EFFECT_ON, change.takesEffectOn()));
    }

    ProposedChange change(DateSources sources) {
        return new ProposedChange(sources.take(TAKES_EFFECT_ON, takesEffectOn));
    }
}
