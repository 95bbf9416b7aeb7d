package org.redress.deadlines;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.redress.platform.events.EventHandler;

@AnalyzeClasses(packages = "org.redress.deadlines", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

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
}
