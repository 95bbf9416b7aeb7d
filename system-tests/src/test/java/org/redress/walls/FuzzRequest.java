package org.redress.walls;

import java.util.Map;

/**
 * One request of the fuzz test.
 *
 * @param kind what was done to it
 * @param content null for none
 */
record FuzzRequest(
        Endpoint endpoint, String kind, String role, String address, Map<String, String> headers, Content content) {

    private static final int SHOWN = 1500;

    @Override
    public String toString() {
        String body = content == null ? "" : content.text();
        return "%s [%s] as %s: %s %s %s %s"
                .formatted(
                        endpoint.service(),
                        kind,
                        role,
                        endpoint.method(),
                        address.length() > SHOWN ? address.substring(0, SHOWN) + "…" : address,
                        headers,
                        body.length() > SHOWN ? body.substring(0, SHOWN) + "… (" + body.length() + ")" : body);
    }
}
