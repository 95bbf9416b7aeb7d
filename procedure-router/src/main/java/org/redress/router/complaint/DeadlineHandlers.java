package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;

/** One handler for each event of the deadline tracker. All do the same: the limit stands as it was told last. */
final class DeadlineHandlers {
    private DeadlineHandlers() {}

    abstract static class Handler implements EventHandler {
        private final String type;
        private final KeepLimits keep;

        Handler(String type, KeepLimits keep) {
            this.type = type;
            this.keep = keep;
        }

        @Override
        public String type() {
            return type;
        }

        @Override
        public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
            return keep.by(tx, event);
        }
    }

    @Singleton
    static class OfThoseSet extends Handler {
        OfThoseSet(KeepLimits keep) {
            super("deadline-set", keep);
        }
    }

    @Singleton
    static class OfThoseMoved extends Handler {
        OfThoseMoved(KeepLimits keep) {
            super("deadline-moved", keep);
        }
    }

    @Singleton
    static class OfThoseMet extends Handler {
        OfThoseMet(KeepLimits keep) {
            super("deadline-met", keep);
        }
    }

    @Singleton
    static class OfThoseMissed extends Handler {
        OfThoseMissed(KeepLimits keep) {
            super("deadline-missed", keep);
        }
    }

    @Singleton
    static class OfThoseCancelled extends Handler {
        OfThoseCancelled(KeepLimits keep) {
            super("deadline-cancelled", keep);
        }
    }
}
