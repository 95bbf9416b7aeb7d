package org.redress.story;

import java.net.URI;
import org.redress.local.Suite;

/** The doors of a suite that runs on this machine. */
record SuiteDoors(Suite suite) implements Doors {

    @Override
    public URI address(String service) {
        return suite.uri(service);
    }

    @Override
    public String token(String council, String role) {
        return suite.tokens().token(council, role);
    }
}
