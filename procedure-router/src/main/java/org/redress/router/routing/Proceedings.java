package org.redress.router.routing;

import jakarta.validation.constraints.NotNull;
import org.redress.router.codes.BroughtBy;
import org.redress.router.codes.ProceedingsKind;
import org.redress.router.codes.ProceedingsState;

/** Proceedings beside a complaint (SI 2006/1738 reg 8). */
public record Proceedings(
        @NotNull ProceedingsKind kind, BroughtBy broughtBy, ProceedingsState state, boolean notifiedInWriting) {
    public Proceedings {
        broughtBy = broughtBy == null ? BroughtBy.OTHER : broughtBy;
        state = state == null ? ProceedingsState.UNDER_WAY : state;
    }

    boolean isLive() {
        return state.isLive();
    }
}
