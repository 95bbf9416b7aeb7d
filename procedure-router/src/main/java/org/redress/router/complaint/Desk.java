package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.redress.platform.events.EventRefused;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.router.routing.ComplaintFacts;
import org.redress.router.routing.Decision;
import org.redress.router.routing.Router;
import org.redress.router.routing.Ruling;
import org.redress.router.rules.Eligibility;
import org.redress.router.rules.Reviews;

/** Where a complaint's file is worked on: what another service told is entered, and what had waited for it takes effect. */
@ApplicationScoped
class Desk {
    private final CaseFiles files;
    private final Router router;
    private final Eligibility rules;
    private final Reviews reviews;

    Desk(CaseFiles files, Router router, Eligibility rules, Reviews reviews) {
        this.files = files;
        this.router = router;
        this.rules = rules;
        this.reviews = reviews;
    }

    /** Opens the file of a complaint that was registered; one that is open stays as it is. */
    Uni<Void> open(CouncilTransaction tx, UUID complaintId, ComplaintFacts facts, Occasion now) {
        return files.knows(tx, complaintId).chain(known -> {
            if (known) {
                return Uni.createFrom().voidItem();
            }
            CaseFile file = files.open(tx, new Routing(complaintId, facts, rules.edition(), 0));
            route(file, facts, now);
            return files.putBack(tx, file, now);
        });
    }

    /** Works on the file of a complaint that is known; the event is refused where it is not. */
    Uni<Void> work(CouncilTransaction tx, UUID complaintId, Occasion now, Consumer<CaseFile> work) {
        return files.take(tx, complaintId).chain(found -> {
            CaseFile file = found.orElseThrow(() -> new EventRefused("the complaint is not known here"));
            work.accept(file);
            settle(file, now);
            return files.putBack(tx, file, now);
        });
    }

    /** Decides the route on facts that are new or more than before. */
    void route(CaseFile file, ComplaintFacts facts, Occasion now) {
        file.put(file.routing().decidedAnew(facts, rules.edition()));
        new RoutingUpdate(file, reviews, now).enter(router.decide(facts, file.rulings()));
    }

    /** Whether rulings that nobody asked for send anything elsewhere than the rules would. */
    boolean goesAgainstTheRules(CaseFile file, List<Ruling> rulings) {
        Decision byTheRules = router.decide(file.routing().facts());
        return rulings.stream().anyMatch(ruling -> byTheRules.tracks().stream()
                .noneMatch(track ->
                        track.route().equals(ruling.goes()) && track.parts().contains(ruling.part())));
    }

    /** Lets take effect what waited for the point the procedure has reached. */
    void settle(CaseFile file, Occasion now) {
        new StatementsHeard(file, rules, reviews, now).apply();
    }
}
