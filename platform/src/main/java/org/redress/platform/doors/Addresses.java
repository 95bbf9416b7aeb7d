package org.redress.platform.doors;

/** Which addresses are one client. */
final class Addresses {
    private static final int PARTS_OF_A_NETWORK = 4;

    private Addresses() {}

    /** An IPv4 address itself; of an IPv6 address the /64, because a single line has that many. */
    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        String[] parts = address.split(":", PARTS_OF_A_NETWORK + 1);
        int taken = Math.min(PARTS_OF_A_NETWORK, parts.length);
        return String.join(":", java.util.Arrays.copyOf(parts, taken)) + "::/64";
    }
}
