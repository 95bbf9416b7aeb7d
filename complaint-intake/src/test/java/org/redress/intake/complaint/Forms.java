package org.redress.intake.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import org.redress.platform.identity.Caller;
import org.redress.platform.identity.Roles;
import org.redress.platform.json.StoredJson;

/** Forms as portals send them, and the callers who do. */
final class Forms {
    static final StoredJson JSON = new StoredJson();
    static final Caller PORTAL = new Caller("portal", "E10000016", Set.of(Roles.PORTAL));
    static final Caller OFFICER = new Caller("officer", "E10000016", Set.of(Roles.COMPLAINTS_OFFICER));
    static final Caller MANAGER = new Caller("manager", "E10000016", Set.of(Roles.COMPLAINTS_MANAGER));

    private Forms() {}

    /** Reads a form from JSON in which ' stands for ". */
    static ComplaintForm form(String json) {
        return JSON.read(json.replace('\'', '"'), ComplaintForm.class);
    }

    static boolean sameJson(String one, String other) {
        try {
            ObjectMapper mapper = new ObjectMapper();
            return mapper.readTree(one).equals(mapper.readTree(other));
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }
}
