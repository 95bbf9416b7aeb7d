package org.redress.deadlines.choices;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.deadlines.YamlData;
import org.redress.deadlines.limits.TimeLimits;

/** What each council chose about time: the part {@code timekeeping} of its entry in councils.yaml, read once at start. */
@Startup
@ApplicationScoped
public class CouncilChoices {
    private final Map<String, Timekeeping> byCouncil;

    CouncilChoices(@ConfigProperty(name = "redress.councils.file") Optional<String> file, TimeLimits limits) {
        Timekeeping.CouncilsFile councils = YamlData.readFileOr(file, "/councils.yaml", Timekeeping.CouncilsFile.class);
        this.byCouncil = councils.councils().stream()
                .filter(council -> council.timekeeping() != null)
                .collect(Collectors.toUnmodifiableMap(
                        Timekeeping.OfCouncil::gssCode, Timekeeping.OfCouncil::timekeeping));
        // A length for a rule that takes none is refused here and not when the first complaint comes.
        byCouncil.values().stream().map(Timekeeping::lengths).map(limits::with).forEach(Objects::requireNonNull);
    }

    /** The usual ones where the council made none. */
    public Timekeeping of(String council) {
        return byCouncil.getOrDefault(council, Timekeeping.USUAL);
    }
}
