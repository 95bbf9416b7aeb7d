package org.redress.platform.events;

import java.util.UUID;

/**
 * Something that happened, to be told to the other services. No name, contact detail or narrative travels in it.
 *
 * @param topic the Kafka topic
 * @param key what the order of events is promised for: the complaint's id, or a decision's that has no complaint
 * @param complaintId the complaint it is about, or null
 * @param type what happened, without prefix and version, such as complaint-registered
 * @param data written as JSON
 */
public record NewEvent(String topic, String key, UUID complaintId, String type, Object data) {
    /** An event about a complaint, whose id is the key. */
    public static NewEvent ofComplaint(String topic, UUID complaintId, String type, Object data) {
        return new NewEvent(topic, complaintId.toString(), complaintId, type, data);
    }
}
