package org.redress.router;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.redress.router");

    @Test
    void theLawKnowsNoMachinery() {
        noClasses()
                .that()
                .resideInAnyPackage("..codes..", "..rules..", "..routing..", "..procedure..")
                .and()
                .haveSimpleNameNotEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.smallrye..",
                        "io.vertx..",
                        "io.quarkus..",
                        "jakarta.ws..",
                        "jakarta.enterprise..",
                        "org.redress.platform.events..",
                        "org.redress.platform.identity..")
                .check(CLASSES);
    }

    @Test
    void nothingButThePlatformOpensTheDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.vertx.mutiny.sqlclient.Pool")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.sql..", "java.sql..", "io.agroal..")
                .check(CLASSES);
    }

    @Test
    void featuresDependOnEachOtherInOneDirection() {
        slices().matching("org.redress.router.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noOtherServiceIsImported() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("org.redress.intake..", "org.redress.deadlines..", "org.redress.remedies..")
                .check(CLASSES);
    }
}
