package org.redress.remedies.remedy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.redress.platform.identity.CouncilTransaction;

/** Puts remedies and the evidence held of them side by side. */
@ApplicationScoped
public class RemedyViews {

    private final HeldEvidence evidence;

    RemedyViews(HeldEvidence evidence) {
        this.evidence = evidence;
    }

    /** The same remedies in the same order. */
    public Uni<List<RemedyView>> of(CouncilTransaction tx, List<RemedyToday> remedies) {
        List<UUID> ids = remedies.stream().map(today -> today.remedy().id()).toList();
        return evidence.of(tx, ids).map(held -> remedies.stream()
                .map(today ->
                        RemedyView.of(today, held.getOrDefault(today.remedy().id(), List.of())))
                .toList());
    }
}
