package org.redress.intake.history;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.intake.complaint.Complaints;
import org.redress.intake.progress.ToldByOthers;
import org.redress.platform.history.Histories;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;

/** Everything that was seen or changed of one complaint in this service. */
@ApplicationScoped
class ReadHistory {
    private final CurrentCaller caller;
    private final Database database;
    private final Complaints complaints;
    private final Histories histories;
    private final ToldByOthers toldByOthers;

    ReadHistory(
            CurrentCaller caller,
            Database database,
            Complaints complaints,
            Histories histories,
            ToldByOthers toldByOthers) {
        this.caller = caller;
        this.database = database;
        this.complaints = complaints;
        this.histories = histories;
        this.toldByOthers = toldByOthers;
    }

    Uni<ComplaintHistory> read(UUID complaintId, String cursor, int limit) {
        return database.inCouncil(caller.access(), tx -> complaints
                .read(tx, complaintId)
                .chain(stored -> histories.page(tx, complaintId, stored.key(), cursor, limit))
                .chain(page ->
                        toldByOthers.about(tx, complaintId).map(told -> ComplaintHistory.of(complaintId, page, told))));
    }
}
