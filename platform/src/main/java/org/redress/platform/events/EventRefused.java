package org.redress.platform.events;

/**
 * An event that parses but cannot be applied. It is held, and the later events of its key behind it, until someone has
 * mended the cause and replays them.
 */
public final class EventRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param why the cause, without personal data: it is stored and shown to operators */
    public EventRefused(String why) {
        super(why, null, false, false);
    }
}
