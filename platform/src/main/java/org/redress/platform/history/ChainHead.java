package org.redress.platform.history;

import java.util.Arrays;

/** Where a chain ends: the number and hash of its last entry. */
record ChainHead(long number, byte[] hash) {
    boolean is(ChainEntry entry) {
        return number == entry.number() && Arrays.equals(hash, entry.hash());
    }
}
