package org.redress.deploy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.deploy.Manifests.Variable;

/** What deploy/ tells the services is what they understand, and no pod may do more than it needs. */
class DeployManifestsTest {
    static final List<String> OVERLAYS = Manifests.OVERLAYS;

    private static final Predicate<String> SECRET =
            Pattern.compile("PASSWORD|SECRET|CREDENTIAL|JAAS|PRIVATE").asPredicate();

    private final Repository repository = Repository.find();
    private final Manifests manifests = new Manifests(repository);

    @Test
    void runsTheFourServicesUnderTheNamesTheyHaveThemselves() {
        Map<String, String> modules = manifests.modules();

        assertEquals(Set.of("intake", "router", "deadlines", "remedies"), modules.keySet());
        modules.forEach((service, module) -> {
            JsonNode application = repository.yaml(module + "/src/main/resources/application.yaml");
            JsonNode folder = repository.yaml(Manifests.FOLDER + "/base/" + service + "/kustomization.yaml");
            assertEquals(service, application.at("/redress/service").asText());
            assertEquals("-" + service, folder.path("nameSuffix").asText());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "router", "deadlines", "remedies"})
    void everyVariableIsOneTheServiceKnows(String service) {
        Set<String> known =
                KnownSettings.of(repository, manifests.modules().get(service)).environmentVariables();

        Set<String> unknown = manifests.variables(service).stream()
                .filter(variable -> !known.contains(variable.name()))
                .map(variable -> variable.name() + " in " + variable.file())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unknown);
    }

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void everySettingWithoutADefaultIsGiven(String overlay) {
        Set<String> given = Stream.of("service", "overlays/" + overlay)
                .flatMap(folder -> manifests.variablesBelow(folder).stream())
                .map(Variable::name)
                .collect(Collectors.toSet());

        manifests.modules().forEach((service, module) -> {
            Set<String> missing =
                    new TreeSet<>(KnownSettings.of(repository, module).needed());
            missing.removeAll(given);
            assertEquals(Set.of(), missing, service);
        });
    }

    /** Otherwise a service would refuse to start; StartRefusedTest shows that. */
    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void namesAnIssuerThatIsCalledOverTls(String overlay) {
        String settings = repository.text(Manifests.FOLDER + "/overlays/" + overlay + "/settings.env");

        assertTrue(settings.contains("\nQUARKUS_OIDC_AUTH_SERVER_URL=https://"), settings);
        assertFalse(settings.contains("QUARKUS_PROFILE"), settings);
        assertFalse(settings.contains("QUARKUS_OIDC_PUBLIC_KEY"), settings);
    }

    @Test
    void everySecretIsAReference() {
        List<Variable> variables = manifests.variablesBelow("");

        assertAll(variables.stream()
                .filter(variable -> SECRET.test(variable.name()))
                .map(variable -> () -> assertTrue(variable.isReference(), variable.toString())));
        manifests
                .documents()
                .forEach(document -> assertAll(
                        () -> assertFalse(document.path("kind").asText().equals("Secret"), document.toString()),
                        () -> assertFalse(document.has("secretGenerator"), document.toString())));
        assertTrue(variables.stream().anyMatch(variable -> variable.name().equals("REDRESS_DATABASE_APP_PASSWORD")));
    }

    @Test
    void theShapeOfAServiceIsWatchedBoundedAndConfined() {
        Workload shape = manifests.shape();

        assertEquals(1, shape.containers().size());
        shape.isWatched();
        shape.answersWhereItListens();
        shape.isBounded();
        shape.isConfined();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "readOnlyRootFilesystem: false",
                "runAsNonRoot: false",
                "runAsUser: 0",
                "allowPrivilegeEscalation: true",
                "privileged: true",
                "enableServiceLinks: true",
                "hostNetwork: true",
                "hostPID: true",
                "$patch: delete"
            })
    void noPatchTakesAnyOfItBack(String weakening) {
        JsonNode wanted = Repository.documents(weakening).get(0);
        String field = wanted.fieldNames().next();

        manifests
                .documents()
                .forEach(document -> assertFalse(document.findValues(field).contains(wanted.get(field)), weakening));
    }

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void namesTheCouncilsItServes(String overlay) {
        JsonNode councils = repository
                .yaml(Manifests.FOLDER + "/overlays/" + overlay + "/councils.yaml")
                .path("councils");

        assertFalse(councils.isEmpty());
        councils.forEach(council -> assertAll(
                () -> assertTrue(council.path("gssCode").asText().matches("E\\d{8}"), council.toString()),
                () -> assertFalse(council.path("name").asText().isBlank(), council.toString()),
                () -> assertTrue(council.path("shortName").asText().matches("[A-Z]{2,6}"), council.toString())));
    }

    @Test
    void theImageRunsAsTheUserAndOnThePortsOfThePods() {
        String dockerfile = repository.text("deploy/Dockerfile");
        int user = manifests.shape().pod().at("/securityContext/runAsUser").asInt();

        assertTrue(dockerfile.contains("\nUSER " + user + ":"), "USER " + user);
        assertTrue(dockerfile.contains("\nEXPOSE 8080 9000\n"), "EXPOSE");
    }

    /** Looks at the sum of base and overlay as well, where kubectl is to be had. */
    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void whatKustomizeMakesOfItIsWatchedBoundedAndConfinedToo(String overlay) throws IOException, InterruptedException {
        assumeTrue(isOnThePath("kubectl"), "kubectl is not there to put the overlay together");
        Path folder = repository.path(Manifests.FOLDER + "/overlays/" + overlay);

        Process kubectl = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String rendered = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, kubectl.waitFor());

        List<JsonNode> documents = Repository.documents(rendered);
        List<JsonNode> deployments = documents.stream()
                .filter(document -> document.path("kind").asText().equals("Deployment"))
                .toList();
        assertEquals(4, deployments.size());
        deployments.stream().map(Workload::new).forEach(workload -> {
            workload.isWatched();
            workload.answersWhereItListens();
            workload.isBounded();
            workload.isConfined();
            assertEquals(1, secretsOf(workload).size(), "a Secret of its own for its database: " + secretsOf(workload));
        });
    }

    private static Set<String> secretsOf(Workload workload) {
        String service = workload.deployment().at("/metadata/name").asText().replace("redress-", "");
        return workload.containers().stream()
                .flatMap(container -> StreamSupport.stream(container.path("env").spliterator(), false))
                .map(variable -> variable.at("/valueFrom/secretKeyRef/name").asText())
                .filter(name -> name.equals("redress-database-" + service))
                .collect(Collectors.toSet());
    }

    private static boolean isOnThePath(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
