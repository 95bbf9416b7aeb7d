package org.redress.remedies.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How uploads are kept from using up what everyone shares. The size of a file is a rule and stands in evidence-types.yaml. */
@ConfigMapping(prefix = "redress.evidence")
interface EvidenceLimits {

    /** How many files one replica takes at a time; each holds a connection to the database while it arrives. */
    @WithDefault("8")
    int simultaneousUploads();

    /**
     * How long the next piece of a file may be awaited before the upload is given up, and how long the rest of a refused one
     * is read. Shorter than the database lets a transaction be idle, or the sender is told that the database is away.
     */
    @WithDefault("20S")
    Duration patience();

    /** How long a whole file may take, however steadily it comes. */
    @WithDefault("10M")
    Duration longest();
}
