package org.redress.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/problems explains every {@code /problems/<name>} that a service can answer, and no other. */
class ProblemsPageTest {
    private static final String NAME = "\"([a-z0-9]+(?:-[a-z0-9]+)*)\"";

    /** Where a name stands first: what a rule refuses, and the factories that take one. */
    private static final Pattern REFUSED = Pattern.compile(
            "(?:new Refusal|new CallerRefused|new Words|Problems\\.(?:forbidden|conflict|unlawful|notYet)|\\brefuse\\w*)\\(\\s*"
                    + NAME);

    /** Where a name stands behind a status: the platform's own problems. */
    private static final Pattern BEHIND_A_STATUS = Pattern.compile("\\bof\\(\\s*(?:\\d{3}|[A-Z_]+),\\s*" + NAME);

    /** Where the whole type is written out. */
    private static final Pattern WRITTEN_OUT = Pattern.compile("\"/problems/([a-z0-9-]+)\"");

    /** Where a rule's own data give the name. */
    private static final Pattern IN_DATA = Pattern.compile("(?m)^\\s*(?:- )?refusedAs: ([a-z0-9-]+)$");

    /** Where a name would escape these. */
    private static final Pattern NOT_A_LITERAL =
            Pattern.compile("(?:new Refusal|Problems\\.(?:forbidden|conflict|unlawful|notYet))\\(\\s*([^\\s\"][^,]*)");

    /** What was collected where the name was given: to a method, to a CallerRefused, in a rule's data. */
    private static final Set<String> COLLECTED_ELSEWHERE = Set.of("name", "refused.name()", "rule.refusedAs()");

    /** As the page lists them: first in a row of a table whose first column is headed "name". */
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|");

    private static final Pattern TABLE_OF_NAMES = Pattern.compile("(?m)^\\| name \\|.*\\n(?:\\|.*\\n)+");

    private final Repository repository = Repository.find();

    @Test
    void explainsEachProblemThatIsAnswered() {
        Set<String> answered = sources()
                .flatMap(source -> Stream.of(REFUSED, BEHIND_A_STATUS, WRITTEN_OUT, IN_DATA)
                        .flatMap(pattern -> pattern.matcher(source).results()))
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = TABLE_OF_NAMES
                .matcher(repository.text("docs/problems/README.md"))
                .results()
                .flatMap(table -> LISTED.matcher(table.group()).results())
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertFalse(answered.isEmpty());
        assertEquals(String.join("\n", answered), String.join("\n", listed));
    }

    /** Otherwise the names could not be collected as above. */
    @Test
    void aNameIsWrittenWhereTheProblemIsMade() {
        Set<String> computed = sources()
                .flatMap(source -> NOT_A_LITERAL.matcher(source).results())
                .map(call -> call.group(1))
                .filter(name -> !COLLECTED_ELSEWHERE.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), computed);
    }

    private Stream<String> sources() {
        return Stream.concat(Stream.of("platform"), new Manifests(repository).modules().values().stream())
                .flatMap(module -> Stream.of(".java", ".yaml")
                        .flatMap(end -> repository.files(module + "/src/main", end).stream()))
                .map(repository::text);
    }
}
