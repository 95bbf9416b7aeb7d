package org.redress.platform.identity;

import java.util.Set;

/**
 * Who calls, for which council, in which roles.
 *
 * @param subject the token's subject: an account, not a name
 * @param council the GSS code of the council the caller acts for, such as E10000016
 */
public record Caller(String subject, String council, Set<String> roles) {
    public boolean has(String role) {
        return roles.contains(role);
    }
}
