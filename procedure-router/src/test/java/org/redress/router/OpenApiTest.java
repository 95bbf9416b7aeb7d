package org.redress.router;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed description of the API is the one the service gives. */
@QuarkusTest
class OpenApiTest extends RunningRouter {
    private static final Path COMMITTED = Path.of("..", "docs", "api", "procedure-router.yaml");
    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void theCommittedDescriptionIsUpToDate() throws IOException {
        String served = new String(given().get("/q/openapi").asByteArray(), StandardCharsets.UTF_8);
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }

        assertEquals(
                YAML.readTree(Files.readString(COMMITTED)),
                YAML.readTree(served),
                COMMITTED + " (written anew with -Dopenapi.write=true)");
    }
}
