package org.redress.router;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.router.letters.Letters;
import org.redress.router.procedure.Departures;
import org.redress.router.procedure.Procedures;
import org.redress.router.routing.Router;
import org.redress.router.rules.Eligibility;
import org.redress.router.rules.Reviews;

/** Reads the law once, when the service starts; a fault in it keeps the service from starting. */
@ApplicationScoped
class LawAtHand {
    @Produces
    @Singleton
    Eligibility eligibility() {
        return Eligibility.load();
    }

    @Produces
    @Singleton
    Router router(Eligibility rules) {
        return new Router(rules);
    }

    @Produces
    @Singleton
    Procedures procedures(@ConfigProperty(name = "redress.procedures.file") Optional<String> file) {
        return Procedures.load(file.map(Path::of));
    }

    @Produces
    @Singleton
    Reviews reviews() {
        return Reviews.load();
    }

    @Produces
    @Singleton
    Letters letters(@ConfigProperty(name = "redress.letters.folder") Optional<String> folder) {
        return new Letters(folder.map(Path::of));
    }

    @Produces
    @Singleton
    Departures departures() {
        return Departures.load();
    }
}
