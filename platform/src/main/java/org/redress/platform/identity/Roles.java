package org.redress.platform.identity;

/** The roles a bearer token may carry in its claim {@code roles}. */
public final class Roles {
    /** The council's public portal: registers, and passes on what a complainant says. */
    public static final String PORTAL = "portal";

    public static final String COMPLAINTS_OFFICER = "complaints-officer";
    public static final String COMPLAINTS_MANAGER = "complaints-manager";

    /** The council's link officer to the Ombudsman. */
    public static final String OMBUDSMAN_LIAISON = "ombudsman-liaison";

    /** Reads everything of the council, writes nothing. */
    public static final String AUDITOR = "auditor";

    /** Another service of the suite, for one council: calculations and previews only. */
    public static final String SERVICE = "service";

    /** Runs the machines: no case content, no council. */
    public static final String OPERATOR = "operator";

    /** The Ombudsman's staff: no council of their own, read only. */
    public static final String OMBUDSMAN = "ombudsman";

    private Roles() {}
}
