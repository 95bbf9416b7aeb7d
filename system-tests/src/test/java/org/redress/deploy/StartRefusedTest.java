package org.redress.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service as it is deployed says in one line why it does not start, and has touched nothing by then. */
@Tag("suite")
class StartRefusedTest {
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    Path directory;

    private final Repository repository = Repository.find();

    @ParameterizedTest
    @CsvSource(
            nullValues = "absent",
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "QUARKUS_OIDC_AUTH_SERVER_URL | absent                                        | 'quarkus.oidc.auth-server-url' property must be configured",
                "QUARKUS_OIDC_AUTH_SERVER_URL | http://identity.example/realms/redress        | is not an https address",
                "QUARKUS_OIDC_PUBLIC_KEY      | MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A              | for one machine alone",
                "QUARKUS_PROFILE              | local                                         | listens on this machine alone",
            })
    void saysInOneLineWhatIsWrong(String variable, String value, String reason) throws Exception {
        ProcessBuilder service = service();
        service.environment().put("QUARKUS_OIDC_AUTH_SERVER_URL", "https://identity.invalid/realms/redress");
        if (value == null) {
            service.environment().remove(variable);
        } else {
            service.environment().put(variable, value);
        }

        Process process = service.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals(1, process.exitValue(), said);
        assertEquals(1, said.lines().filter(line -> line.contains(reason)).count(), said);
        assertFalse(said.contains("\tat "), said);
    }

    /** Its database is not there: whoever gets as far as migrating says something else. */
    private ProcessBuilder service() throws IOException {
        Path jar = repository.path("deadline-tracker/target/quarkus-app/quarkus-run.jar");
        ProcessBuilder service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toAbsolutePath().toString())
                .directory(directory.toFile())
                .redirectErrorStream(true);
        service.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("REDRESS_"));
        service.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT", "0",
                        "QUARKUS_MANAGEMENT_PORT", "0",
                        "REDRESS_DATABASE_HOST", "database.invalid",
                        "REDRESS_DATABASE_OWNER_PASSWORD", "none",
                        "REDRESS_DATABASE_APP_PASSWORD", "none",
                        "REDRESS_DATABASE_CLOCK_PASSWORD", "none",
                        "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9"));
        return service;
    }
}
