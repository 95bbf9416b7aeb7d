package org.redress.remedies.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names of files: what is kept of one, and how it is handed out again. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    /** The last part of a path, without what could command a terminal or a browser; null where nothing is left. */
    static String plain(String given) {
        if (given == null) {
            return null;
        }
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "").strip();
        if (plain.isEmpty()) {
            return null;
        }
        return plain.length() <= LONGEST ? plain : plain.substring(plain.length() - LONGEST);
    }

    /** The header that makes a browser store the file under its name instead of showing it (RFC 6266). */
    static String disposition(String name) {
        if (name == null) {
            return "attachment";
        }
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
