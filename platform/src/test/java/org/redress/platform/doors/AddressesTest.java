package org.redress.platform.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1:2:9:9:9:9, 2001:db8:1:2::/64",
        "2001:db8:1:3:3:4:5:6, 2001:db8:1:3::/64",
        "0:0:0:0:0:0:0:1, 0:0:0:0::/64",
        "fe80:0:0:0:1:2:3:4%eth0, fe80:0:0:0::/64",
        "unknown, unknown",
    })
    void aLineIsOneClient(String address, String client) {
        assertEquals(client, Addresses.network(address));
    }
}
