package org.redress.remedies.remedy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.BiFunction;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;

/** The tracker's five kinds of news. All but a cancellation show the deadline as it now is. */
class DeadlineHandlers {

    private record Handler(String type, BiFunction<CouncilTransaction, IncomingEvent, Uni<Void>> news)
            implements EventHandler {
        @Override
        public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
            return news.apply(tx, event);
        }
    }

    @Produces
    @Singleton
    EventHandler set(DeadlineNews news) {
        return new Handler("deadline-set", news::shows);
    }

    @Produces
    @Singleton
    EventHandler moved(DeadlineNews news) {
        return new Handler("deadline-moved", news::shows);
    }

    @Produces
    @Singleton
    EventHandler met(DeadlineNews news) {
        return new Handler("deadline-met", news::shows);
    }

    @Produces
    @Singleton
    EventHandler missed(DeadlineNews news) {
        return new Handler("deadline-missed", news::shows);
    }

    @Produces
    @Singleton
    EventHandler cancelled(DeadlineNews news) {
        return new Handler("deadline-cancelled", news::isGone);
    }
}
