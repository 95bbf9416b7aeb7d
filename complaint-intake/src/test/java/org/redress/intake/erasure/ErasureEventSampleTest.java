package org.redress.intake.erasure;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.intake.EventSample;

class ErasureEventSampleTest {
    @Test
    void personalDataErased() {
        EventSample.assertIs(
                PersonalDataErased.TYPE,
                PersonalDataErased.event(UUID.fromString("00000000-0000-7000-8000-0000000000a1"))
                        .data());
    }
}
