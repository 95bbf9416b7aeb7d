package org.redress.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of all modules, read from the classes that were built before this one. */
class ArchitectureTest {
    private static final JavaClasses BUILT = new ClassFileImporter()
            .importPaths(
                    Stream.of("platform", "complaint-intake", "procedure-router", "deadline-tracker", "remedy-registry")
                            .map(module -> Path.of("..", module, "target", "classes"))
                            .toList());
    private static final List<String> SERVICES = List.of("intake", "router", "deadlines", "remedies");
    private static final Set<String> ASKING_THE_MACHINE = Set.of("now", "currentTimeMillis");

    static List<String> modules() {
        return Stream.concat(Stream.of("platform"), SERVICES.stream()).toList();
    }

    static List<String> services() {
        return SERVICES;
    }

    @Test
    void thereIsOneWayIntoTheDatabase() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.redress.platform..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.sql..")
                        .or(resideInAPackage("javax.sql.."))
                        .or(DescribedPredicate.describe(
                                "open connections",
                                type -> type.getName().endsWith(".sqlclient.Pool")
                                        || type.getName().endsWith(".sqlclient.SqlConnection"))))
                .because("only platform's Database sets the council on the connection"));
    }

    @Test
    void theTimeComesFromTheClockThatIsGiven() {
        holds(noClasses()
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("asks the machine for the time", ArchitectureTest::asksForTime))
                .because("rules are tested with a clock that stands still"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceKnowsOfNoOther(String service) {
        String[] others = SERVICES.stream()
                .filter(other -> !other.equals(service))
                .map(other -> "org.redress." + other + "..")
                .toArray(String[]::new);
        holds(noClasses()
                .that()
                .resideInAPackage("org.redress." + service + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void featuresDoNotGoInCircles(String module) {
        holds(slices().matching("org.redress." + module + ".(*)..").should().beFreeOfCycles());
    }

    private static boolean asksForTime(JavaMethodCall call) {
        return ASKING_THE_MACHINE.contains(call.getName())
                && call.getTarget().getRawParameterTypes().isEmpty()
                && (call.getTargetOwner().getPackageName().startsWith("java.time")
                        || call.getTargetOwner().isEquivalentTo(System.class));
    }

    private static void holds(ArchRule rule) {
        rule.check(BUILT);
    }
}
