package org.redress.platform.events;

/** A record that does not parse as one of our events. It goes to the dead letters of the topic. */
final class NotAnEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAnEvent(String why) {
        super(why, null, false, false);
    }
}
