package org.redress.remedies;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Ids that sort by the time they were drawn (UUIDv7). */
public final class NewId {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private NewId() {}

    /** The next one. */
    public static UUID next() {
        return IDS.generate();
    }
}
