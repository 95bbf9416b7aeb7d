package org.redress.platform.events;

import io.vertx.mutiny.sqlclient.Row;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** An event in the outbox, on its way to Kafka as a CloudEvent in binary mode. */
record OutboxRow(
        long number,
        String topic,
        String key,
        String council,
        UUID complaintId,
        UUID eventId,
        String type,
        OffsetDateTime occurredAt,
        String data) {

    static final String COLUMNS = "number, topic, event_key, council, complaint_id, event_id, type, occurred_at, data";

    static OutboxRow of(Row row) {
        return new OutboxRow(
                row.getLong("number"),
                row.getString("topic"),
                row.getString("event_key"),
                row.getString("council"),
                row.getUUID("complaint_id"),
                row.getUUID("event_id"),
                row.getString("type"),
                row.getOffsetDateTime("occurred_at"),
                row.getString("data"));
    }

    /** @param service the name of the producing service, such as intake */
    ProducerRecord<String, byte[]> message(String service) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, key, data.getBytes(StandardCharsets.UTF_8));
        Headers headers = message.headers();
        CloudEventHeaders.put(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        CloudEventHeaders.put(headers, CloudEventHeaders.ID, eventId.toString());
        CloudEventHeaders.put(headers, CloudEventHeaders.TYPE, CloudEventHeaders.fullType(type));
        CloudEventHeaders.put(headers, CloudEventHeaders.SOURCE, "/redress/" + service);
        CloudEventHeaders.put(headers, CloudEventHeaders.SUBJECT, key);
        CloudEventHeaders.put(
                headers, CloudEventHeaders.TIME, occurredAt.toInstant().toString());
        CloudEventHeaders.put(headers, CloudEventHeaders.CONTENT_TYPE, "application/json");
        CloudEventHeaders.put(headers, CloudEventHeaders.COUNCIL, council);
        CloudEventHeaders.put(headers, CloudEventHeaders.SEQUENCE, Long.toString(number));
        if (complaintId != null) {
            CloudEventHeaders.put(headers, CloudEventHeaders.COMPLAINT_ID, complaintId.toString());
        }
        return message;
    }
}
