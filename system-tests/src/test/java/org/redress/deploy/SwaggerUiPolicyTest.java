package org.redress.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content security policy allows the scripts that the build has put into Swagger UI's page, and names them. */
@Tag("suite")
class SwaggerUiPolicyTest {
    private static final Pattern SCRIPT_IN_THE_PAGE = Pattern.compile("(?s)<script(?: defer)?>(.*?)</script>");

    private final Repository repository = Repository.find();

    @ParameterizedTest
    @ValueSource(strings = {"complaint-intake", "procedure-router", "deadline-tracker", "remedy-registry"})
    void everyScriptInThePageIsAllowedByItsDigest(String module) throws IOException, NoSuchAlgorithmException {
        String policy = repository.text("platform/src/main/java/org/redress/platform/doors/SecurityHeaders.java");
        List<String> scripts = SCRIPT_IN_THE_PAGE
                .matcher(page(module))
                .results()
                .map(script -> script.group(1))
                .toList();

        assertEquals(2, scripts.size());
        for (String script : scripts) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            String source = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
            assertTrue(policy.contains(source), source + " is missing, for " + script);
        }
    }

    private String page(String module) throws IOException {
        Path built = repository.path(module + "/target/quarkus-app/quarkus/generated-bytecode.jar");
        try (JarFile jar = new JarFile(built.toFile())) {
            var index = jar.stream()
                    .filter(entry -> entry.getName().endsWith("openapi-ui/index.html"))
                    .findFirst()
                    .orElseThrow();
            return new String(jar.getInputStream(index).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
