package org.redress.platform.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.redress.platform.json.StoredJson;

/**
 * An event as it arrived.
 *
 * @param id unique for ever; an event has its effect once however often it arrives
 * @param type without prefix and version, such as complaint-registered
 * @param key what the order is promised for
 * @param council the GSS code; the event acts on rows of this council only
 * @param complaintId the complaint it is about, or null
 * @param sequence the number in the producer's outbox, rising per key
 */
public record IncomingEvent(
        UUID id,
        String topic,
        String type,
        String key,
        String council,
        UUID complaintId,
        long sequence,
        Instant time,
        String data,
        StoredJson json) {

    /** The data in the shape of the consumer's own record, which names just the fields it reads. */
    public <T> T as(Class<T> type) {
        return json.read(data, type);
    }

    /** What the order within one service is kept for: all topics' events about one complaint, or one key. */
    String subject() {
        return complaintId == null ? key : complaintId.toString();
    }

    /** @throws NotAnEvent where the record is not one of our events */
    static IncomingEvent parse(ConsumerRecord<String, byte[]> message, StoredJson json) {
        if (message.value() == null) {
            throw new NotAnEvent("has no value");
        }
        Headers headers = message.headers();
        String complaint = CloudEventHeaders.get(headers, CloudEventHeaders.COMPLAINT_ID);
        try {
            String data = new String(message.value(), StandardCharsets.UTF_8);
            json.read(data, JsonNode.class);
            return new IncomingEvent(
                    CloudEventHeaders.uuid(CloudEventHeaders.require(headers, CloudEventHeaders.ID)),
                    message.topic(),
                    CloudEventHeaders.shortType(CloudEventHeaders.require(headers, CloudEventHeaders.TYPE)),
                    CloudEventHeaders.require(headers, CloudEventHeaders.SUBJECT),
                    CloudEventHeaders.require(headers, CloudEventHeaders.COUNCIL),
                    complaint == null ? null : CloudEventHeaders.uuid(complaint),
                    Long.parseLong(CloudEventHeaders.require(headers, CloudEventHeaders.SEQUENCE)),
                    Instant.parse(CloudEventHeaders.require(headers, CloudEventHeaders.TIME)),
                    data,
                    json);
        } catch (UncheckedIOException | DateTimeException | NumberFormatException malformed) {
            throw new NotAnEvent("does not parse: " + malformed.getClass().getSimpleName());
        }
    }
}
