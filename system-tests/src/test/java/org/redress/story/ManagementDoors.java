package org.redress.story;

import java.net.URI;
import org.redress.local.Suite;

/** The management ports of a running suite: health and metrics, for anybody on the machine. */
record ManagementDoors(Suite suite) implements Doors {

    @Override
    public URI address(String service) {
        return suite.managementUri(service);
    }

    @Override
    public String token(String council, String role) {
        throw new IllegalStateException("health and metrics need no token");
    }
}
