package org.redress.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands in deploy/kustomize, before kustomize has put it together. */
final class Manifests {
    static final String FOLDER = "deploy/kustomize";
    static final List<String> OVERLAYS = List.of("evaluation", "production");

    private final Repository repository;

    Manifests(Repository repository) {
        this.repository = repository;
    }

    /** A variable of a container's environment: where it is written, and either a value or a reference. */
    record Variable(String file, String name, JsonNode definition) {
        boolean isReference() {
            return definition.path("valueFrom").has("secretKeyRef") && !definition.has("value");
        }
    }

    Workload shape() {
        return new Workload(repository.yaml(FOLDER + "/service/deployment.yaml"));
    }

    /** From a service's name, which is also its folder in base, to its Maven module. */
    Map<String, String> modules() {
        Map<String, String> modules = new TreeMap<>();
        for (JsonNode name :
                repository.yaml(FOLDER + "/base/kustomization.yaml").path("resources")) {
            if (!name.asText().endsWith(".yaml")) {
                JsonNode service = repository.yaml(FOLDER + "/base/" + name.asText() + "/kustomization.yaml");
                modules.put(
                        name.asText(), service.at("/images/0/newName").asText().replace("redress/", ""));
            }
        }
        return modules;
    }

    /** Every document of every file, patches included. */
    List<JsonNode> documents() {
        return yamlFiles()
                .flatMap(file -> Repository.documents(repository.text(file)).stream())
                .toList();
    }

    /** What a service's containers are given by the shape, by its own folder in base and by the overlays. */
    List<Variable> variables(String service) {
        return Stream.concat(
                        variablesBelow("service").stream(),
                        Stream.concat(variablesBelow("base/" + service).stream(), variablesBelow("overlays").stream()))
                .toList();
    }

    List<Variable> variablesBelow(String folder) {
        List<Variable> variables = new ArrayList<>();
        repository.files(FOLDER + "/" + folder, ".yaml").forEach(file -> Repository.documents(repository.text(file))
                .forEach(document -> document.findValues("env")
                        .forEach(list -> list.forEach(variable -> variables.add(
                                new Variable(file, variable.path("name").asText(), variable))))));
        repository.files(FOLDER + "/" + folder, ".env").forEach(file -> repository
                .text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> variables.add(new Variable(file, line.split("=", 2)[0], setting(line)))));
        return variables;
    }

    private Stream<String> yamlFiles() {
        return repository.files(FOLDER, ".yaml").stream();
    }

    private static JsonNode setting(String line) {
        return Repository.documents("value: \"" + line.split("=", 2)[1] + "\"").get(0);
    }
}
