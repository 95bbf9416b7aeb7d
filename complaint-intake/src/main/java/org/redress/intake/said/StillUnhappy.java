package org.redress.intake.said;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.rules.RuleFile;
import org.redress.intake.triage.Wording;
import org.redress.platform.identity.CouncilTransaction;

/** Notices a word of still being unhappy after an answer ({@code rules/still-unhappy.yaml}). */
@ApplicationScoped
class StillUnhappy {
    private static final String ANSWERED =
            "select 1 from progress where complaint_id = $1 and kind = 'step' and facts ->> 'step' = any($2) limit 1";

    private final Rule rule;
    private final Wording words;
    private final Offer offer;

    record Rule(
            String id,
            String text,
            List<String> after,
            List<String> words,
            String says,
            String citation,
            String source,
            LocalDate validFrom,
            LocalDate validTo,
            String confidence) {}

    @Schema(description = "Something to record next, if the complainant wants it.")
    record Offer(@Schema(examples = {"stage_request"}) String what, int stage, String says, String citation) {}

    StillUnhappy() {
        this.rule = RuleFile.read("still-unhappy.yaml", Rule.class);
        this.words = Wording.of(rule.words());
        this.offer = new Offer("stage_request", 2, rule.says(), rule.citation());
    }

    boolean isSaidIn(String text) {
        return text != null && words.standsIn(text);
    }

    /** A request for stage 2 where an answer was sent; null before that. */
    Uni<Offer> offer(CouncilTransaction tx, UUID complaintId) {
        return tx.one(ANSWERED, row -> offer, complaintId, rule.after().toArray(String[]::new))
                .map(found -> found.orElse(null));
    }
}
