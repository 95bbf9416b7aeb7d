package org.redress.deadlines.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.deadlines.EventSample;
import org.redress.platform.json.StoredJson;

/** What the tracker reads of the router's and the registry's events is in their samples, and is read as it stands there. */
class ConsumedSamplesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final StoredJson json = new StoredJson();

    @ParameterizedTest
    @CsvSource({
        "procedure-assigned, trackId, trackId procedure receivedOn madeOrally",
        "review-requested, reviewId, reviewId kind blocking receivedOn elements",
        "review-decided, reviewId, reviewId decidedOn",
        "step-recorded, stepId, trackId stepId step on",
        "track-closed, trackId, trackId closedAs on",
        "decision-recorded, decisionId, decisionId state decidedOn",
        "remedy-agreed, remedyId, remedyId decisionId kind immediately",
        "remedy-progressed, remedyId, remedyId status",
        "remedy-due-date-changed, remedyId, remedyId newDueOn agreedWithOmbudsmanOn"
    })
    void areRead(String type, String item, String fields) throws IOException {
        JsonNode sample = EventSample.of(type);

        Fact fact = json.read(sample, FactKind.of(type).shape());

        assertEquals(sample.get(item).asText(), fact.item().toString());
        JsonNode kept = MAPPER.readTree(json.write(fact));
        for (String field : fields.split(" ")) {
            assertNotNull(sample.get(field), field);
            assertEquals(sample.get(field), kept.get(field), field);
        }
    }
}
