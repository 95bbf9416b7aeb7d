package org.redress.story;

import java.net.URI;

/** Looks whether the story was told into this data before: a reference is unique, so it cannot be told twice. */
final class ToldBefore {

    private static final String KENT = "E10000016";
    private static final String FIRST_REFERENCE = "24 003 150";

    private final Doors doors;

    ToldBefore(Doors doors) {
        this.doors = doors;
    }

    boolean isSo() {
        URI address =
                doors.address("remedies").resolve("/v1/decisions?reference=" + FIRST_REFERENCE.replace(" ", "%20"));
        Answer answer = new Sender().read(address, doors.token(KENT, "complaints-officer"));
        return answer.status() == 200 && answer.text().contains(FIRST_REFERENCE);
    }
}
