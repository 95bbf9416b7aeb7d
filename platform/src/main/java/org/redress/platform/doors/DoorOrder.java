package org.redress.platform.doors;

/** In which order the doors are passed: the higher first. Authentication has 200, CORS 300. */
final class DoorOrder {
    static final int HEADERS = 1_200;
    static final int PACE = 1_100;
    static final int SIZE = 1_000;

    /** Who calls is known. */
    static final int RATE = 100;

    private DoorOrder() {}
}
