package org.redress.platform.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Where chains ended at an earlier check. Each of these ends must still be an entry of its chain. */
final class KnownHeads {
    private final Map<String, ChainHead> notFoundYet = new TreeMap<>();

    /** @param file lines of council, chain, number and hash, as {@link #line} writes them; null for none */
    static KnownHeads read(Path file) throws IOException {
        KnownHeads known = new KnownHeads();
        if (file != null) {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split(" ");
                known.notFoundYet.put(
                        parts[0] + " " + parts[1],
                        new ChainHead(Long.parseLong(parts[2]), HexFormat.of().parseHex(parts[3])));
            }
        }
        return known;
    }

    static String line(String council, String chain, ChainHead head) {
        return council + " " + chain + " " + head.number() + " "
                + HexFormat.of().formatHex(head.hash());
    }

    void found(ChainEntry entry) {
        notFoundYet.computeIfPresent(
                entry.council() + " " + entry.chain(), (chain, head) -> head.is(entry) ? null : head);
    }

    /** Council and chain of those that do not go on from where they ended. */
    Collection<String> broken() {
        return notFoundYet.keySet();
    }
}
