package org.redress.router.procedure;

import java.util.Map;
import java.util.Optional;
import org.redress.router.codes.Procedure;

/** The procedures kept here, as one council has chosen. What goes elsewhere has none. */
public final class CouncilProcedures {
    private final Map<Procedure, ProcedureRules> kept;

    CouncilProcedures(Map<Procedure, ProcedureRules> kept) {
        this.kept = Map.copyOf(kept);
    }

    public Optional<ProcedureRules> find(Procedure procedure) {
        return Optional.ofNullable(kept.get(procedure));
    }
}
