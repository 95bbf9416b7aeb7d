package org.redress.remedies.complaint;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.redress.remedies.EventSample;

/** What the intake says it sends can be read here. */
class ConsumedSampleTest {

    @Test
    void aRegisteredComplaint() throws IOException {
        ComplaintRegistered.Data data = EventSample.read("complaint-registered", ComplaintRegistered.Data.class);

        assertNotNull(data.complaintId());
        assertNotNull(data.reference());
    }
}
