package org.redress.story;

import java.net.URI;

/** Where the services are and what lets a caller in. */
interface Doors {

    /** The base address of a service: intake, router, deadlines or remedies. */
    URI address(String service);

    /** A bearer token. */
    String token(String council, String role);
}
