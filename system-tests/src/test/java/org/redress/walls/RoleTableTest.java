package org.redress.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/security.md has a row for every endpoint of docs/api, and for no other. */
class RoleTableTest {

    static final Path ROOT =
            Path.of(System.getProperty("redress.root", "..")).toAbsolutePath().normalize();
    static final Path PAGE = ROOT.resolve("docs/security.md");

    @Test
    void every_endpoint_has_a_row_and_every_row_an_endpoint() {
        assertEquals("", difference(Api.described(ROOT), RoleTable.read(PAGE)));
    }

    @Test
    void a_missing_row_and_one_that_is_left_over_are_told(@TempDir Path directory) throws IOException {
        // Given
        String withoutTheFirst = Files.readString(PAGE).replace("`GET /v1/compliance`", "`GET /v1/compliments`");
        Path page = Files.writeString(directory.resolve("security.md"), withoutTheFirst);

        // When
        String difference = difference(Api.described(ROOT), RoleTable.read(page));

        // Then
        assertEquals(
                "No row in docs/security.md: [remedies GET /v1/compliance]"
                        + " No endpoint any more: [remedies GET /v1/compliments]",
                difference);
    }

    static String difference(Collection<Endpoint> endpoints, RoleTable table) {
        Set<String> named = endpoints.stream().map(Endpoint::toString).collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(named);
        missing.removeAll(table.rows().keySet());
        Set<String> leftOver = new TreeSet<>(table.rows().keySet());
        leftOver.removeAll(named);
        return (missing.isEmpty() ? "" : "No row in docs/security.md: " + missing)
                + (leftOver.isEmpty() ? "" : " No endpoint any more: " + leftOver);
    }
}
