package org.redress.platform.keys;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

/** Keys made for a test run. */
public final class TestKeys {
    private static final CouncilKeys KENT = make();

    private TestKeys() {}

    public static CouncilKeys ofKent() {
        return KENT;
    }

    private static CouncilKeys make() {
        try {
            CouncilKeys.register();
            return new CouncilKeys(
                    KeyFile.make(List.of("E10000016"), Optional.empty()), List.of("E10000016"), "a test's");
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
