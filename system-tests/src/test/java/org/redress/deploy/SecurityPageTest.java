package org.redress.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SECURITY.md names what stops an attacker. Each name must be that of something that is there. */
class SecurityPageTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]+");
    private static final Pattern IN_THE_DATABASE = Pattern.compile("[a-z]+(?:_[a-z]+)+");
    private static final Pattern SETTING = Pattern.compile("(?:redress|quarkus)\\.[a-z.-]+");
    private static final Pattern FILE = Pattern.compile("[a-z-]+\\.(?:yaml|txt|xml)");

    private final Repository repository = Repository.find();
    private final String page = repository.text("SECURITY.md");

    @Test
    void theClassesAndTestsAreThere() {
        Set<String> types = names(".java");

        assertAllAre(TYPE, name -> types.contains(name + ".java"));
    }

    @Test
    void theTablesColumnsAndFunctionsAreThere() {
        String sql = texts(".sql");

        assertAllAre(
                IN_THE_DATABASE,
                name -> Pattern.compile("\\b" + name + "\\b").matcher(sql).find());
    }

    @Test
    void theSettingsAreRead() {
        String readers = texts(".java") + texts(".properties");

        assertAllAre(SETTING, readers::contains);
    }

    @Test
    void theFilesAreThere() {
        Set<String> files = Stream.of(".yaml", ".txt", ".xml")
                .flatMap(end -> names(end).stream())
                .collect(Collectors.toSet());
        Set<String> broken = LINK.matcher(page)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !Files.exists(repository.path(link)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertAllAre(FILE, files::contains);
        assertEquals(Set.of(), broken);
    }

    private void assertAllAre(Pattern kind, Predicate<String> there) {
        Set<String> named = CODE.matcher(page)
                .results()
                .map(code -> code.group(1))
                .filter(kind.asMatchPredicate())
                .collect(Collectors.toCollection(TreeSet::new));

        assertFalse(named.isEmpty(), kind.pattern());
        named.removeIf(there);
        assertEquals(Set.of(), named);
    }

    private Set<String> names(String end) {
        return repository.files("", end).stream()
                .map(file -> Path.of(file).getFileName().toString())
                .collect(Collectors.toSet());
    }

    private String texts(String end) {
        return repository.files("", end).stream().map(repository::text).collect(Collectors.joining("\n"));
    }
}
