package org.redress.router.codes;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Where an element goes: a procedure of the council, or elsewhere.
 *
 * @param destination named for elsewhere, otherwise null
 */
public record Route(Procedure procedure, Destination destination) {
    public static final Route CHILDREN_ACT = new Route(Procedure.CHILDREN_ACT, null);

    public Route {
        if (procedure == null || (procedure == Procedure.ELSEWHERE) != (destination != null)) {
            throw new IllegalArgumentException("a destination belongs to elsewhere, and only there");
        }
    }

    public static Route elsewhere(Destination destination) {
        return new Route(Procedure.ELSEWHERE, destination);
    }

    @JsonIgnore
    public boolean isChildrenAct() {
        return procedure == Procedure.CHILDREN_ACT;
    }
}
