package org.redress.intake.triage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the signs found in a text are part of longer ones that mean something of their own: "report" in "court report". */
final class Longest {
    private final Map<Integer, Integer> lastByFirst = new HashMap<>();
    private int furthest = 1;

    /** Signs with a gap swallow nothing: what stands in the gap is no part of them. */
    Longest(List<Found> everywhere) {
        everywhere.stream().filter(found -> !found.sign().phrase().hasGap()).forEach(found -> {
            lastByFirst.merge(found.first(), found.last(), Math::max);
            furthest = Math.max(furthest, found.length());
        });
    }

    boolean swallows(Found found) {
        for (int first = found.last() - furthest + 1; first <= found.first(); first++) {
            int last = lastByFirst.getOrDefault(first, -1);
            if (last >= found.last() && last - first + 1 > found.length()) {
                return true;
            }
        }
        return false;
    }
}
