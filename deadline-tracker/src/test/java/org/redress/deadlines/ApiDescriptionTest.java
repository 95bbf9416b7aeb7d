package org.redress.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.redress.local.LocalStackResource;

/**
 * The API is described in docs/api as the service describes itself; -Dopenapi.write=true writes it anew. The order of
 * fields is not compared: it differs from one build to the next.
 */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "deadlines"))
class ApiDescriptionTest {
    private static final Path COMMITTED = Path.of("../docs/api/deadline-tracker.yaml");
    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void theCommittedDescriptionIsTheServicesOwn() throws IOException {
        String described =
                RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("openapi.write")
                && !(Files.exists(COMMITTED)
                        && read(Files.readString(COMMITTED)).equals(read(described)))) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, described);
        }
        assertEquals(
                read(Files.readString(COMMITTED)), read(described), COMMITTED + ", rewritten by -Dopenapi.write=true");
    }

    /** Without the address, which is that of the test. */
    private static JsonNode read(String yaml) throws IOException {
        return ((ObjectNode) YAML.readTree(yaml)).without("servers");
    }
}
