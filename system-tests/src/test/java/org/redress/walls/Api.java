package org.redress.walls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.redress.local.Suite;

/** The endpoints of the four services. */
final class Api {

    /** The services' names and their modules, which name their descriptions. */
    static final Map<String, String> MODULES = new TreeMap<>(Map.of(
            "intake", "complaint-intake",
            "router", "procedure-router",
            "deadlines", "deadline-tracker",
            "remedies", "remedy-registry"));

    private static final ObjectMapper READER = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final List<String> METHODS = List.of("get", "head", "put", "patch", "post", "delete");

    private Api() {}

    /** As the running services tell it themselves. */
    static List<Endpoint> running(Suite suite) {
        List<Endpoint> all = new ArrayList<>();
        Http http = new Http(suite);
        MODULES.keySet().forEach(service -> {
            Reply reply = http.to(service, "GET", "/q/openapi?format=json").send();
            all.addAll(endpoints(service, read(reply.text())));
        });
        return all;
    }

    /** As it is written down in docs/api. */
    static List<Endpoint> described(Path root) {
        List<Endpoint> all = new ArrayList<>();
        MODULES.forEach((service, module) -> {
            try {
                all.addAll(endpoints(
                        service,
                        YAML.readTree(
                                root.resolve("docs/api/" + module + ".yaml").toFile())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return all;
    }

    private static List<Endpoint> endpoints(String service, JsonNode description) {
        List<Endpoint> found = new ArrayList<>();
        description.path("paths").properties().forEach(path -> METHODS.stream()
                .filter(method -> path.getValue().has(method))
                .map(method -> new Endpoint(
                        service,
                        method.toUpperCase(Locale.ROOT),
                        path.getKey(),
                        path.getValue().path(method),
                        new Schemas(description)))
                .forEach(found::add));
        return found;
    }

    private static JsonNode read(String json) {
        try {
            return READER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
