package org.redress.walls;

import java.util.Optional;

/** The versions of what is changed. */
final class Etags {

    private Etags() {}

    /** That of the nearest thing above the address that has one. */
    static String above(Http http, Endpoint endpoint, String address, String council, String role) {
        String thing = address.split("\\?")[0];
        while (thing.chars().filter(character -> character == '/').count() > 2) {
            thing = thing.substring(0, thing.lastIndexOf('/'));
            Optional<String> version = http.to(endpoint.service(), "GET", thing)
                    .as(council, role)
                    .send()
                    .headers()
                    .firstValue("ETag");
            if (version.isPresent()) {
                return version.get();
            }
        }
        return "\"1\"";
    }
}
