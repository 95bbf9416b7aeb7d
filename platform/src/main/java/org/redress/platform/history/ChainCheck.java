package org.redress.platform.history;

import java.util.function.Consumer;

/**
 * Goes along one chain, entry by entry in the order of their numbers, and tells what is not as it was written. After an
 * entry that is wrong the check goes on from the hash that is stored, so that each fault is told where it is.
 */
final class ChainCheck {
    private static final byte[] NOTHING = {};

    private final String chain;
    private final ChainHead head;
    private final Consumer<String> faults;

    private long last;
    private byte[] lastHash = NOTHING;
    private boolean lastIsThere = true;

    /** @param head where the chain says it ends, or null where it has no head */
    ChainCheck(String chain, ChainHead head, Consumer<String> faults) {
        this.chain = chain;
        this.head = head;
        this.faults = faults;
        if (head == null) {
            tell("missing: the head of the chain");
        }
    }

    void next(ChainEntry entry) {
        tellMissing(last + 1, entry.number() - 1);
        lastIsThere = lastIsThere && entry.number() == last + 1;
        if (head != null && entry.number() > head.number()) {
            tell("inserted: entry " + entry.number() + ", behind the last that the head knows (" + head.number() + ")");
        } else if (lastIsThere && !entry.follows(lastHash)) {
            tell("altered or inserted: entry " + entry.number() + " (" + entry.deed() + " of " + entry.subject() + ")");
        } else if (head != null && entry.number() == head.number() && !head.is(entry)) {
            tell("altered: entry " + entry.number() + ", the head knows another");
        }
        last = entry.number();
        lastHash = entry.hash();
        lastIsThere = true;
    }

    void end() {
        if (head != null) {
            tellMissing(last + 1, head.number());
        }
    }

    private void tellMissing(long from, long to) {
        for (long number = from; number <= to; number++) {
            tell("missing: entry " + number);
        }
    }

    private void tell(String what) {
        faults.accept("chain " + chain + ": " + what);
    }
}
