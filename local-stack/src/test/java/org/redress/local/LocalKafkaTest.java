package org.redress.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalKafkaTest {

    private final LocalKafka kafka = LocalStack.shared().kafka();

    @ParameterizedTest
    @ValueSource(strings = {"complaints", "procedures", "deadlines", "remedies"})
    void theTopicsOfTheSuiteHaveTwelvePartitions(String topic) {
        assertEquals(12, Records.partitions(kafka, topic));
    }

    @Test
    void everyServiceHasItsDeadLettersOfEveryTopic() {
        assertEquals(1, Records.partitions(kafka, "procedures.intake.dlq"));
        assertEquals(1, Records.partitions(kafka, "complaints.platform.dlq"));
    }

    @Test
    void whatIsSentIsReceived() throws Exception {
        // When
        Records.send(kafka, "complaints", "one", "first");
        Records.send(kafka, "complaints", "one", "second");

        // Then
        assertEquals(List.of("first", "second"), Records.read(kafka, "complaints", "router.complaints", 2));
    }

    @Test
    void aMisspeltTopicIsNotMade() {
        assertEquals(0, Records.partitions(kafka, "complaint"));
    }

    @Test
    void recordsAreThereAfterAStop() throws Exception {
        try (LocalStack apart = LocalStack.start()) {
            LocalKafka broker = apart.kafka();
            String address = broker.bootstrapServers();
            Records.send(broker, "remedies", "one", "before");

            // When
            broker.stop();
            assertFalse(broker.isRunning());
            broker.start();
            Records.send(broker, "remedies", "one", "after");

            // Then
            assertEquals(address, broker.bootstrapServers());
            assertEquals(List.of("before", "after"), Records.read(broker, "remedies", "intake.remedies", 2));
        }
    }

    @Test
    void aBrokerInsideTheJvmCannotBeKilled() {
        assertThrows(IllegalStateException.class, kafka::kill);
    }
}
