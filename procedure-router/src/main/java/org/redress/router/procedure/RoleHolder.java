package org.redress.router.procedure;

/**
 * Who takes a role. A name: kept here, never told in an event.
 *
 * @param role which role, where the step does not say it
 * @param independent of an independent person, whether they have declared that they are no member or officer of the
 *     council nor the spouse or civil partner of one; null where nothing was declared
 */
public record RoleHolder(Role role, String name, String organisation, Boolean independent) {}
