package org.redress.intake;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.redress.local.LocalStackResource;

/** The API description in docs/api is the one the service gives; -Dopenapi.write=true writes it anew. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class OpenApiTest {
    private static final Path COMMITTED = Path.of("../docs/api/complaint-intake.yaml");

    @Test
    void theCommittedDescriptionIsTheServices() throws IOException {
        String served = given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }
        YAMLMapper yaml = new YAMLMapper();
        assertEquals(yaml.readTree(Files.readString(COMMITTED)), yaml.readTree(served));
    }
}
