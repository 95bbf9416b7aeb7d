package org.redress.platform.doors;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What is taken of a request and of a client. The values are in the platform's microprofile-config.properties. */
@ConfigMapping(prefix = "redress.http")
interface DoorSettings {
    /** The largest body, unless one of {@link #largerBodies()} is for the path. */
    MemorySize maxBody();

    /** In characters, query and all. */
    int maxAddress();

    /** All names and values together. */
    MemorySize maxHeaders();

    /** Paths that take more, by a name of the service's choice. */
    Map<String, LargerBody> largerBodies();

    Rates rate();

    Slow slow();

    /** The value of the header of that name, sent where TLS ends before us; absent where nobody speaks TLS. */
    Optional<String> strictTransportSecurity();

    /** A path that takes a file. */
    interface LargerBody {
        /** As in {@code /v1/remedies/{id}/evidence}: a part in braces stands for any one part of a path. */
        String path();

        MemorySize maxBody();

        /** How long the whole body may take to arrive. */
        Duration within();
    }

    /** How much one client may ask of one replica. */
    interface Rates {
        /** An account with the role portal or service, which carries many people. */
        Rate system();

        /** Any other account. */
        Rate person();

        /** An address without a valid token. */
        Rate address();
    }

    /** A bucket that is filled at a steady rate and may be emptied at once. */
    interface Rate {
        int perSecond();

        int burst();

        /** Requests and streams under way. */
        int atOnce();
    }

    /** How long a client may take. */
    interface Slow {
        /** From the first byte of a request, or the connection, to the last of its headers. */
        Duration headers();

        /** The whole body. */
        Duration body();

        /** The whole exchange; a stream of events may last longer. */
        Duration answer();
    }
}
