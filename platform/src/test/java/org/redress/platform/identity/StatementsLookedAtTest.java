package org.redress.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FindSecBugs looks at the statements we run only if spotbugs/sql.txt names the methods that take them. */
class StatementsLookedAtTest {
    private static final Path LIST = Path.of("..", "spotbugs", "sql.txt");

    @Test
    void everyMethodOfOursThatTakesSqlIsListedForTheAnalysis() throws IOException {
        // given: the methods by which case content and the clock's tables are reached
        Set<String> taking = Stream.of(CouncilTransaction.class, ClockDatabase.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> Arrays.asList(method.getParameterTypes()).indexOf(String.class) == 0)
                .map(StatementsLookedAtTest::asListed)
                .collect(Collectors.toCollection(TreeSet::new));

        // when
        Set<String> listed = Files.readAllLines(LIST).stream()
                .filter(line -> line.startsWith("org/redress/"))
                .collect(Collectors.toCollection(TreeSet::new));

        // then
        assertEquals(taking, listed);
    }

    /** The place of the text is counted from the last argument. */
    private static String asListed(Method method) {
        return method.getDeclaringClass().getName().replace('.', '/')
                + "."
                + method.getName()
                + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                        .toMethodDescriptorString()
                + ":"
                + (method.getParameterCount() - 1);
    }
}
