package org.redress.platform.events;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.redress.platform.identity.CouncilTransaction;

/** Which complaints a service knows; an event about another one waits. Each service has one. */
public interface ComplaintRegister {
    Uni<Boolean> knows(CouncilTransaction tx, UUID complaintId);
}
