package org.redress.intake;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Ids (UUIDv7) that rise with time, so that rows ordered by id stand in the order in which they were made. */
public final class NewId {
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private NewId() {}

    public static UUID next() {
        return IDS.generate();
    }
}
