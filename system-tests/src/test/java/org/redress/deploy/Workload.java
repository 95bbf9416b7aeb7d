package org.redress.deploy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A Deployment, and what must hold for every pod of it. */
record Workload(JsonNode deployment) {

    JsonNode pod() {
        return deployment.at("/spec/template/spec");
    }

    List<JsonNode> containers() {
        return StreamSupport.stream(pod().withArray("containers").spliterator(), false)
                .toList();
    }

    void isWatched() {
        Map<String, String> probes = Map.of(
                "startupProbe", "/q/health/started",
                "livenessProbe", "/q/health/live",
                "readinessProbe", "/q/health/ready");
        containers()
                .forEach(container -> probes.forEach((probe, path) -> assertAll(
                        probe,
                        () -> assertEquals(
                                path,
                                container.at("/" + probe + "/httpGet/path").asText()),
                        () -> assertEquals(
                                "management",
                                container.at("/" + probe + "/httpGet/port").asText()))));
    }

    void answersWhereItListens() {
        containers().forEach(container -> {
            assertEquals(variable(container, "QUARKUS_HTTP_PORT"), port(container, "http"));
            assertEquals(variable(container, "QUARKUS_MANAGEMENT_PORT"), port(container, "management"));
        });
    }

    void isBounded() {
        for (String amount : List.of("/requests/cpu", "/requests/memory", "/limits/memory")) {
            containers()
                    .forEach(container -> assertFalse(
                            container.at("/resources" + amount).asText().isEmpty(), "resources" + amount));
        }
    }

    void isConfined() {
        assertAll(
                () -> assertTrue(pod().at("/securityContext/runAsNonRoot").asBoolean(), "runAsNonRoot"),
                () -> assertTrue(pod().at("/securityContext/runAsUser").asInt() > 0, "runAsUser"),
                () -> assertEquals(
                        "RuntimeDefault",
                        pod().at("/securityContext/seccompProfile/type").asText()),
                () -> assertFalse(pod().path("automountServiceAccountToken").asBoolean(true), "service account token"),
                () -> assertFalse(pod().path("enableServiceLinks").asBoolean(true), "enableServiceLinks"));
        containers().forEach(container -> {
            JsonNode context = container.path("securityContext");
            assertAll(
                    () -> assertTrue(context.path("runAsNonRoot").asBoolean(), "runAsNonRoot"),
                    () -> assertTrue(context.path("readOnlyRootFilesystem").asBoolean(), "readOnlyRootFilesystem"),
                    () -> assertFalse(context.path("allowPrivilegeEscalation").asBoolean(true), "privilege escalation"),
                    () -> assertEquals(
                            List.of("ALL"),
                            StreamSupport.stream(
                                            context.at("/capabilities/drop").spliterator(), false)
                                    .map(JsonNode::asText)
                                    .toList()),
                    () -> assertTrue(mounts(container).containsKey("/tmp"), "a writable /tmp"));
        });
    }

    private static String variable(JsonNode container, String name) {
        return StreamSupport.stream(container.path("env").spliterator(), false)
                .filter(variable -> variable.path("name").asText().equals(name))
                .map(variable -> variable.path("value").asText())
                .collect(Collectors.joining());
    }

    private static String port(JsonNode container, String name) {
        return StreamSupport.stream(container.path("ports").spliterator(), false)
                .filter(port -> port.path("name").asText().equals(name))
                .map(port -> port.path("containerPort").asText())
                .collect(Collectors.joining());
    }

    private static Map<String, String> mounts(JsonNode container) {
        return StreamSupport.stream(container.path("volumeMounts").spliterator(), false)
                .collect(Collectors.toMap(mount -> mount.path("mountPath").asText(), mount -> mount.path("name")
                        .asText()));
    }
}
