package org.redress.platform.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of an aggregate as ETag and If-Match: a change is taken only from someone who has seen the latest. */
public final class Versions {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The version in an If-Match header; 428 where the header is missing, 400 where it is not one of our ETags. */
    public static long require(String ifMatch) {
        if (ifMatch == null) {
            throw Problems.ifMatchMissing();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Problems.invalid(
                    "If-Match", "If-Match must be the ETag that was answered, such as \"3\" (with quotes).");
        }
        return Long.parseLong(tag.group(1));
    }

    /** 412 where the aggregate has moved on since the caller read it. */
    public static void check(long expected, long actual) {
        if (expected != actual) {
            throw Problems.stale();
        }
    }
}
