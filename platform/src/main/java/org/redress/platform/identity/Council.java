package org.redress.platform.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A council served by this installation, as councils.yaml lists it.
 *
 * <p>What else the file says of a council is for the services that know it.
 *
 * @param gssCode the Office for National Statistics' code of the area, such as E10000016
 * @param name the council's name, such as Kent County Council
 * @param shortName two to six capital letters that begin the references spoken on the telephone, such as KENT
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Council(String gssCode, String name, String shortName) {
    public Council {
        require(gssCode != null && gssCode.matches("E\\d{8}"), "gssCode", gssCode);
        require(name != null && !name.isBlank(), "name", name);
        require(shortName != null && shortName.matches("[A-Z]{2,6}"), "shortName", shortName);
    }

    private static void require(boolean holds, String field, String value) {
        if (!holds) {
            throw new IllegalArgumentException("councils.yaml: " + field + " is not right: " + value);
        }
    }
}
