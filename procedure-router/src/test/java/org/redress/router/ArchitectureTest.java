package org.redress.router;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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
}
