package org.redress.platform.identity;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The councils this installation serves: read and checked at start from councils.yaml. */
@Startup
@ApplicationScoped
public class Councils {
    private final Map<String, Council> byCode;

    record CouncilsFile(List<Council> councils) {}

    Councils(@ConfigProperty(name = "redress.councils.file") Optional<String> file) {
        this.byCode = read(file).councils().stream()
                .collect(Collectors.toUnmodifiableMap(Council::gssCode, Function.identity()));
    }

    public boolean serves(String gssCode) {
        return byCode.containsKey(gssCode);
    }

    /** @throws IllegalArgumentException where the council is not served */
    public Council get(String gssCode) {
        return Optional.ofNullable(byCode.get(gssCode))
                .orElseThrow(() -> new IllegalArgumentException("council not served: " + gssCode));
    }

    /** Every council served, in no order. */
    public Collection<Council> all() {
        return byCode.values();
    }

    private static CouncilsFile read(Optional<String> file) {
        try (InputStream yaml = file.isPresent()
                ? Files.newInputStream(Path.of(file.get()))
                : Councils.class.getResourceAsStream("/councils.yaml")) {
            return JsonMapper.builder(new YAMLFactory()).build().readValue(yaml, CouncilsFile.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "councils.yaml cannot be read (redress.councils.file=" + file.orElse("the built-in one") + "): "
                            + unreadable.getMessage(),
                    unreadable);
        }
    }
}
