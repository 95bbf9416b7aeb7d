package org.redress.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.redress.local.LocalStackResource;

/** The API is described in docs/api as the service describes itself; -Dopenapi.write=true writes it anew. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "deadlines"))
class ApiDescriptionTest {
    private static final Path COMMITTED = Path.of("../docs/api/deadline-tracker.yaml");

    @Test
    void theCommittedDescriptionIsTheServicesOwn() throws IOException {
        String described = RestAssured.get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("(?m)^servers:\\n(- .*\\n(  .*\\n)*)", "");
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, described);
        }
        assertEquals(Files.readString(COMMITTED), described, "rewritten by -Dopenapi.write=true");
    }
}
