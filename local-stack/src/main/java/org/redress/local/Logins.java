package org.redress.local;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The databases, the logins of each and their passwords, which are drawn anew every time the stack starts. Per database:
 * an owner, which migrates; an application login; a clock, which relays and ticks; and in the registry's database a
 * liaison, which reads what the Ombudsman may see.
 */
final class Logins {

    static final List<String> DATABASES = List.of("intake", "router", "deadlines", "remedies", "platform");

    private static final String WITH_LIAISON = "remedies";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> passwords = new LinkedHashMap<>();

    Logins() {
        DATABASES.forEach(database -> of(database).forEach(login -> passwords.put(login, newPassword())));
    }

    static List<String> of(String database) {
        List<String> usual = List.of(owner(database), application(database), clock(database));
        return database.equals(WITH_LIAISON)
                ? List.of(usual.get(0), usual.get(1), usual.get(2), liaison(database))
                : usual;
    }

    static String owner(String database) {
        return database + "_owner";
    }

    static String application(String database) {
        return database + "_app";
    }

    static String clock(String database) {
        return database + "_clock";
    }

    static String liaison(String database) {
        return database + "_liaison";
    }

    Set<String> names() {
        return passwords.keySet();
    }

    String password(String login) {
        String password = passwords.get(login);
        if (password == null) {
            throw new IllegalArgumentException("No login " + login + "; there are " + passwords.keySet());
        }
        return password;
    }

    /** Letters, digits, - and _ only: it can stand between quotes in SQL, and in a URL. */
    static String newPassword() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
