package org.redress.intake.view;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.redress.platform.http.Cursor;
import org.redress.platform.http.Page;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.Access;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;
import org.redress.platform.json.StoredJson;
import org.redress.platform.time.FactDate;

/** The complaints of the caller's council, newest first. */
@ApplicationScoped
class ListComplaints {
    private static final String SELECT =
            """
            select c.id, c.reference, c.external_reference, c.registered_on, (c.facts -> 'receivedOn')::text as received_on,
                   p.facts ->> 'routingStatus' as routing_status
            from complaint c
            left join progress p on p.complaint_id = c.id and p.kind = 'routing' and p.id = c.id
            where c.council = $1
            """;

    private final CurrentCaller caller;
    private final Database database;
    private final StoredJson json;

    ListComplaints(CurrentCaller caller, Database database, StoredJson json) {
        this.caller = caller;
        this.database = database;
        this.json = json;
    }

    /** @param reference and the external one: null where it does not matter */
    Uni<Page<ListedComplaint>> list(String cursor, int limit, String reference, String externalReference) {
        Access access = caller.access();
        StringBuilder sql = new StringBuilder(SELECT);
        List<Object> parameters = new ArrayList<>(List.of(access.council()));
        narrow(sql, parameters, " and c.reference = $", reference);
        narrow(sql, parameters, " and c.external_reference = $", externalReference);
        narrow(sql, parameters, " and c.id < $", lastShown(cursor));
        narrow(sql, parameters, " order by c.id desc limit $", limit + 1);
        return database.inCouncil(access, tx -> tx.list(sql.toString(), this::listed, parameters.toArray()))
                .map(rows -> Page.cut(rows, limit, last -> Cursor.of(last.id())));
    }

    private static void narrow(StringBuilder sql, List<Object> parameters, String condition, Object value) {
        if (value != null) {
            parameters.add(value);
            sql.append(condition).append(parameters.size());
        }
    }

    private static UUID lastShown(String cursor) {
        List<String> parts = Cursor.parts(cursor, 1);
        if (parts.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(parts.get(0));
        } catch (IllegalArgumentException notOurs) {
            throw Problems.invalid("cursor", "Send the value of 'next' from the page before, unchanged.");
        }
    }

    private ListedComplaint listed(Row row) {
        String routingStatus = row.getString("routing_status");
        return new ListedComplaint(
                row.getUUID("id"),
                row.getString("reference"),
                row.getString("external_reference"),
                row.getLocalDate("registered_on"),
                json.read(row.getString("received_on"), FactDate.class),
                routingStatus == null ? "pending" : routingStatus);
    }
}
