package org.redress.intake.view;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.intake.complaint.Complaints;
import org.redress.intake.progress.Told;
import org.redress.intake.progress.ToldByOthers;
import org.redress.intake.said.SaidSince;
import org.redress.intake.said.Statements;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;

/** Everything about one complaint, so that a portal needs one call. */
@ApplicationScoped
class ReadComplaint {
    private final CurrentCaller caller;
    private final Database database;
    private final Complaints complaints;
    private final Statements statements;
    private final ToldByOthers toldByOthers;

    ReadComplaint(
            CurrentCaller caller,
            Database database,
            Complaints complaints,
            Statements statements,
            ToldByOthers toldByOthers) {
        this.caller = caller;
        this.database = database;
        this.complaints = complaints;
        this.statements = statements;
        this.toldByOthers = toldByOthers;
    }

    Uni<ComplaintView> read(UUID id) {
        return database.inCouncil(caller.access(), tx -> complaints
                .read(tx, id)
                .chain(complaint -> toldByOthers.about(tx, id).chain(told -> saidSince(tx, id, told)
                        .map(said -> new ComplaintView(complaint, said, told.progress())))));
    }

    private Uni<SaidSince> saidSince(CouncilTransaction tx, UUID id, Told told) {
        return statements.about(tx, id, told::stateOf);
    }
}
