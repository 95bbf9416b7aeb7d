package org.redress.platform.history;

import java.time.Instant;
import org.redress.platform.identity.Access;

/**
 * Something was shown to a caller.
 *
 * @param chain the aggregate that was shown, or {@link #LISTS}
 * @param subject {@code case} or {@code list}
 * @param seen the ids on a list, or of the part that was shown, as JSON; null where the aggregate says it all
 */
record Read(String chain, Instant at, Access access, String subject, String seen) {
    /** The chain of a council that its lists and figures stand in. */
    static final String LISTS = "lists";
}
