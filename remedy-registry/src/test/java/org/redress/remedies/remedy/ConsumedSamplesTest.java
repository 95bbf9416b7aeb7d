package org.redress.remedies.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.remedies.EventSample;

/** What the router and the tracker say they send can be read here. */
class ConsumedSamplesTest {

    @Test
    void aRecordedStep() throws IOException {
        StepRecorded.Data data = EventSample.read("step-recorded", StepRecorded.Data.class);

        assertNotNull(data.complaintId());
        assertNotNull(data.stepId());
        assertNotNull(data.trackId());
        assertNotNull(data.step());
        assertNotNull(data.on());
        assertEquals("children_act", data.procedure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadline-set", "deadline-moved", "deadline-met", "deadline-missed", "deadline-cancelled"})
    void aDeadline(String type) throws IOException {
        DeadlineNews.Data data = EventSample.read(type, DeadlineNews.Data.class);

        assertNotNull(data.deadlineId());
    }
}
