package org.redress.platform.http;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One page of a list, never with a count of all.
 *
 * @param next the cursor of the next page; absent on the last
 */
public record Page<T extends Page.Item>(List<T> items, String next) {
    /** What a list can show: the history says of each list which ids were on it. */
    public interface Item {
        UUID id();
    }

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    /** Cuts a page from rows of which one more than the limit was read, to know whether there is a next. */
    public static <T extends Item> Page<T> cut(List<T> oneMore, int limit, Function<T, String> cursor) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        List<T> shown = oneMore.subList(0, limit);
        return new Page<>(shown, cursor.apply(shown.get(limit - 1)));
    }
}
