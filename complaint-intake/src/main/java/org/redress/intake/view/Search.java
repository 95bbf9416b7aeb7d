package org.redress.intake.view;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.redress.platform.http.Problems;

/**
 * What complaints are looked for by; null does not matter.
 *
 * @param state open, until every track is closed, or closed
 * @param officer the account that registered it
 */
record Search(
        String reference,
        String externalReference,
        String state,
        String routingStatus,
        LocalDate registeredFrom,
        LocalDate registeredTo,
        String officer) {
    private static final String ROUTING = "coalesce(p.facts ->> 'routingStatus', 'pending')";

    /** The day that a caller wrote; 400 where it is none. */
    static LocalDate day(String field, String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException none) {
            throw Problems.invalid(field, field + " must be a day, such as 2024-02-16.");
        }
    }

    /** Conditions on a complaint c and its routing p, with the parameters they add to those that are there. */
    List<String> conditions(List<Object> parameters) {
        List<String> conditions = new ArrayList<>();
        add(conditions, parameters, "c.reference = $", reference);
        add(conditions, parameters, "c.external_reference = $", externalReference);
        add(conditions, parameters, "is_open(c.id) = $", state == null ? null : state.equals("open"));
        add(conditions, parameters, ROUTING + " = $", routingStatus);
        add(conditions, parameters, "c.registered_on >= $", registeredFrom);
        add(conditions, parameters, "c.registered_on <= $", registeredTo);
        add(conditions, parameters, "c.registered_by = $", officer);
        return conditions;
    }

    private static void add(List<String> conditions, List<Object> parameters, String condition, Object value) {
        if (value != null) {
            parameters.add(value);
            conditions.add(condition + parameters.size());
        }
    }
}
