package org.redress.router.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.redress.platform.http.Problems;
import org.redress.router.codes.Route;
import org.redress.router.routing.PartId;
import org.redress.router.routing.Ruling;
import org.redress.router.rules.ReviewRule;

/** What a decision says of each part of a complaint. */
final class Rulings {
    private final CaseFile file;
    private final LocalDate on;

    Rulings(CaseFile file, LocalDate on) {
        this.file = file;
        this.on = on;
    }

    List<Ruling> of(Review review, DecisionForm form, ReviewRule rule) {
        List<PartId> parts = review.content().parts();
        form.placements().forEach(placement -> requireAmong(parts, placement));
        boolean places = Ruling.isAboutThePlace(review.kind());
        Route all =
                form.goes() == null ? review.content().leadsTo() : form.goes().route("goes");
        return parts.stream()
                .map(part -> new Ruling(
                        part,
                        review.kind(),
                        review.content().rule(),
                        places ? placed(part, form.placements(), all) : null,
                        form.isNotTaken() ? rule.notTaken() : null,
                        on))
                .toList();
    }

    List<Ruling> of(List<DecisionForm.Placement> placements) {
        Set<PartId> known = known();
        List<Ruling> rulings = new ArrayList<>();
        for (DecisionForm.Placement placement : placements) {
            requireAmong(List.copyOf(known), placement);
            known.stream()
                    .filter(part -> isAbout(placement, part))
                    .map(part -> new Ruling(part, null, null, placement.goes().route("placements"), null, on))
                    .forEach(rulings::add);
        }
        return rulings;
    }

    /** Every part that stands on a track or waits in a review. */
    private Set<PartId> known() {
        Set<PartId> known = new LinkedHashSet<>();
        file.tracks().forEach(track -> known.addAll(track.parts()));
        file.openReviews().forEach(review -> known.addAll(review.content().parts()));
        return known;
    }

    private static Route placed(PartId part, List<DecisionForm.Placement> placements, Route otherwise) {
        return placements.stream()
                .filter(placement -> isAbout(placement, part))
                .map(placement -> placement.goes().route("placements"))
                .reduce((first, second) -> second)
                .orElse(otherwise);
    }

    private static void requireAmong(List<PartId> parts, DecisionForm.Placement placement) {
        if (parts.stream().noneMatch(part -> isAbout(placement, part))) {
            UUID named = placement.child() == null ? placement.element() : placement.child();
            throw Problems.unknownReference("placements", "The decision is not about " + named + ".");
        }
    }

    private static boolean isAbout(DecisionForm.Placement placement, PartId part) {
        return placement.element().equals(part.element())
                && (placement.child() == null || Objects.equals(placement.child(), part.child()));
    }
}
