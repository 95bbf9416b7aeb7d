package org.redress.intake.view;

import java.time.LocalDate;
import java.util.UUID;
import org.redress.platform.http.Page;
import org.redress.platform.time.FactDate;

/** A complaint as a list shows it: enough to find it, nothing of what was said. */
record ListedComplaint(
        UUID id,
        String reference,
        String externalReference,
        LocalDate registeredOn,
        FactDate receivedOn,
        String routingStatus)
        implements Page.Item {}
