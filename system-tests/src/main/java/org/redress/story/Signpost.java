package org.redress.story;

import java.io.PrintStream;
import org.redress.local.ServiceProcess;
import org.redress.local.Suite;

/** Says where everything is, once it is up. */
final class Signpost {

    private final Suite suite;
    private final PrintStream out;

    Signpost(Suite suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
    }

    void show() {
        out.println();
        out.println("Redress is up; it took " + suite.startedIn().toSeconds() + " s to start.");
        for (ServiceProcess service : suite.services()) {
            out.printf(
                    "  %-10s %s   try it: %s/q/swagger-ui   health: %s/q/health%n",
                    service.name(), service.uri(), service.uri(), service.managementUri());
        }
        out.println(
                "  Addresses are in .local/services.json, tokens for every council and role in .local/tokens.json,");
        out.println("  logs in .local/logs/. Ctrl-C stops everything.");
    }
}
