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

    /** How long the next piece of a file may be awaited before the upload is given up. */
    @WithDefault("30S")
    Duration patience();
}
