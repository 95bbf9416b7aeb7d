package org.redress.platform.events;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The names of CloudEvents 1.0 attributes in Kafka's binary mode, and our form of an event's type. */
final class CloudEventHeaders {
    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String SPEC_VERSION = "ce_specversion";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String CONTENT_TYPE = "content-type";
    static final String COUNCIL = "ce_council";
    static final String COMPLAINT_ID = "ce_complaintid";
    static final String SEQUENCE = "ce_sequence";

    private static final String TYPE_PREFIX = "org.redress.";
    private static final String TYPE_SUFFIX = ".v1";

    private CloudEventHeaders() {}

    static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws NotAnEvent where the header is missing */
    static String require(Headers headers, String name) {
        String value = get(headers, name);
        if (value == null) {
            throw new NotAnEvent("header " + name + " is missing");
        }
        return value;
    }

    static String get(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotAnEvent("not an id: " + notAnId.getMessage());
        }
    }

    static String fullType(String type) {
        return TYPE_PREFIX + type + TYPE_SUFFIX;
    }

    static String shortType(String fullType) {
        if (!fullType.startsWith(TYPE_PREFIX) || !fullType.endsWith(TYPE_SUFFIX)) {
            throw new NotAnEvent("not one of our types");
        }
        return fullType.substring(TYPE_PREFIX.length(), fullType.length() - TYPE_SUFFIX.length());
    }
}
