package org.redress.intake.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.redress.platform.time.FactDate;

/** Something the council has agreed to put right. Null is what no event has told yet. */
record Remedy(
        UUID decisionId,
        String kind,
        String remedySource,
        String remedyClass,
        String within,
        String from,
        LocalDate by,
        Boolean immediately,
        String status,
        FactDate achievedOn,
        FactDate evidenceSentOn,
        FactDate outcomeOn) {
    private static final String OMBUDSMAN = "ombudsman";

    boolean awaitsOmbudsman() {
        return OMBUDSMAN.equals(remedySource) && outcomeOn == null;
    }

    static Remedy changed(String status, FactDate achievedOn, FactDate evidenceSentOn, FactDate outcomeOn) {
        return new Remedy(
                null, null, null, null, null, null, null, null, status, achievedOn, evidenceSentOn, outcomeOn);
    }
}
