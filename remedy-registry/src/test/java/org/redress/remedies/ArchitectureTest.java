package org.redress.remedies;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.redress.remedies");

    @Test
    void whatTheRulesSayKnowsNothingOfHttpSqlOrWaiting() {
        noClasses()
                .that()
                .haveNameMatching(
                        ".*\\.(Progress|Standing|Due|DueDate|DueTerms|StartsFrom|Within|MetBySteps|Remedy|Decision"
                                + "|StepsTaken|StepFact|RemedyToday|CaseStanding|Figures|ContentScan|MediaTypeRule)")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.smallrye.mutiny..", "io.vertx..", "jakarta.ws.rs..", "io.quarkus..")
                .check(CLASSES);
    }
}
