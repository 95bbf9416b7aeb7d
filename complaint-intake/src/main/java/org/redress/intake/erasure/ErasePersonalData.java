package org.redress.intake.erasure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.redress.intake.complaint.Complaint;
import org.redress.intake.complaint.Complaints;
import org.redress.intake.complaint.Erasure;
import org.redress.intake.progress.ToldByOthers;
import org.redress.platform.events.Outbox;
import org.redress.platform.http.Refusal;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;
import org.redress.platform.time.London;

/** Makes everything personal of a complaint unreadable for ever, here at once and in the other services soon after. */
@ApplicationScoped
class ErasePersonalData {
    private final CurrentCaller caller;
    private final Database database;
    private final Complaints complaints;
    private final ToldByOthers toldByOthers;
    private final Outbox outbox;
    private final Clock clock;

    ErasePersonalData(
            CurrentCaller caller,
            Database database,
            Complaints complaints,
            ToldByOthers toldByOthers,
            Outbox outbox,
            Clock clock) {
        this.caller = caller;
        this.database = database;
        this.complaints = complaints;
        this.toldByOthers = toldByOthers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How far it is. Asked for again, nothing more happens. */
    Uni<Erasure> erase(UUID complaintId) {
        return database.inCouncil(caller.access(), tx -> complaints
                .lockErasedToo(tx, complaintId)
                .chain(stored -> stored.complaint().erasure() == null
                        ? erase(tx, stored.complaint())
                        : Uni.createFrom().item(stored.complaint().erasure())));
    }

    private Uni<Erasure> erase(CouncilTransaction tx, Complaint complaint) {
        Erasure erasure = new Erasure(London.today(clock), OtherServices.all(), null);
        return toldByOthers
                .about(tx, complaint.id())
                .invoke(told -> requireNoOpenCase(told.awaitsOmbudsman()))
                .chain(() -> complaints.erase(tx, complaint.id(), erasure))
                .chain(() -> outbox.append(tx, PersonalDataErased.event(complaint.id())))
                .replaceWith(erasure);
    }

    private static void requireNoOpenCase(boolean awaitsOmbudsman) {
        if (awaitsOmbudsman) {
            throw new Refusal(
                    "erasure-must-wait",
                    "A remedy agreed with the Ombudsman has no outcome yet, and what proves it may not be destroyed"
                            + " before. Record the Ombudsman's outcome in remedy-registry first.",
                    null);
        }
    }
}
