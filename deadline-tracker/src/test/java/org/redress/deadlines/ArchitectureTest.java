package org.redress.deadlines;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.redress.platform.events.EventHandler;

@AnalyzeClasses(packages = "org.redress.deadlines", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule nothingAsksTheMachineForTheTime = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now");

    @ArchTest
    static final ArchRule clocksKnowNothingOfDatabasesOrWaiting = noClasses()
            .that()
            .areRecords()
            .or()
            .haveSimpleNameEndingWith("Clock")
            .or()
            .haveSimpleNameEndingWith("Clocks")
            .or()
            .haveSimpleName("Derivation")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.smallrye.mutiny..", "io.vertx..", "jakarta.ws.rs..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule calendarAndLimitsHearNoEvents =
            noClasses().that().resideOutsideOfPackage("..timetable").should().implement(EventHandler.class);

    @ArchTest
    static final ArchRule noOtherWayIntoTheDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.vertx.mutiny.sqlclient.Pool")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule noOtherServiceIsImported = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.redress.intake..", "org.redress.router..", "org.redress.remedies..");

    @ArchTest
    static final ArchRule featuresDoNotGoInCircles =
            slices().matching("org.redress.deadlines.(*)..").should().beFreeOfCycles();
}
