package org.redress.remedies.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.redress.platform.http.Problems;
import org.redress.platform.time.TimeOrderedId;
import org.redress.remedies.FactDays;
import org.redress.remedies.remedy.KindRule;
import org.redress.remedies.remedy.KindRules;
import org.redress.remedies.remedy.Progress;
import org.redress.remedies.remedy.Recommendation;
import org.redress.remedies.remedy.Remedy;
import org.redress.remedies.remedy.RemedySource;
import org.redress.remedies.remedy.UnderDecision;

/** Makes remedies of what a decision asks for, in its order. */
@ApplicationScoped
class RemediesAsked {

    private static final long FIRST_VERSION = 1;

    private final KindRules rules;
    private final FactDays days;

    RemediesAsked(KindRules rules, FactDays days) {
        this.rules = rules;
        this.days = days;
    }

    List<Remedy> of(List<RemedyAsked> asked, UnderDecision decision) {
        List<UUID> ids = new ArrayList<>();
        List<Remedy> remedies = new ArrayList<>();
        for (RemedyAsked one : asked) {
            String path = "remedies[" + remedies.size() + "]";
            Remedy remedy = remedy(one, path, decision, ids);
            ids.add(remedy.id());
            remedies.add(remedy);
        }
        return remedies;
    }

    private Remedy remedy(RemedyAsked asked, String path, UnderDecision decision, List<UUID> earlier) {
        KindRule rule = rules.of(asked.kind());
        if (!rule.payee() && asked.amountPence() != null) {
            throw Problems.invalid(path + ".amountPence", "Only a payment has an amount.");
        }
        if (!rule.payee() && asked.purposes() != null && !asked.purposes().isEmpty()) {
            throw Problems.invalid(path + ".purposes", "Only a payment has purposes.");
        }
        return new Remedy(
                TimeOrderedId.next(),
                decision,
                earlier.size() + 1,
                asked.kind(),
                asked.remedySource() == null ? RemedySource.OMBUDSMAN : asked.remedySource(),
                rule.remedyClass(),
                new AskedTerms(asked, path, List.copyOf(earlier), days).read(),
                new Recommendation(
                        asked.amountPence(),
                        asked.purposes() == null ? List.of() : asked.purposes(),
                        asked.text(),
                        asked.mustCover() == null ? List.of() : asked.mustCover()),
                Progress.agreed(),
                null,
                FIRST_VERSION);
    }
}
