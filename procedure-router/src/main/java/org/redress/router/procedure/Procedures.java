package org.redress.router.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.router.codes.Procedure;
import org.redress.router.rules.LawFile;

/** The procedures kept here, for each council as it has chosen, read and checked whole when the service starts. */
public final class Procedures {
    private static final Set<String> CORPORATE = Set.of("corporate", "corporate_one_stage");

    private final Map<Procedure, ProcedureRules> common = new EnumMap<>(Procedure.class);
    private final Map<String, ProcedureRules> corporate = new HashMap<>();
    private final Written written;

    /** Which file holds the corporate procedure of a council. */
    record Choice(String gssCode, String corporate) {}

    record Written(String defaultFile, List<Choice> councils) {
        @JsonCreator
        Written(@JsonProperty("default") String defaultFile, @JsonProperty("councils") List<Choice> councils) {
            this.defaultFile = defaultFile;
            this.councils = councils == null ? List.of() : List.copyOf(councils);
        }
    }

    Procedures(Written written) {
        this.written = written;
        for (String file : List.of("children_act", "adult_social_care", "data_protection")) {
            ProcedureRules rules = ProcedureRules.load(file);
            common.put(rules.procedure(), rules);
        }
        CORPORATE.forEach(file -> corporate.put(file, ProcedureRules.load(file)));
        require(written.defaultFile());
        written.councils().forEach(choice -> require(choice.corporate()));
    }

    /** @param file what the councils have chosen; absent: the file that comes with the service */
    public static Procedures load(Optional<Path> file) {
        return new Procedures(file.map(Procedures::read).orElseGet(() -> LawFile.read("councils.yaml", Written.class)));
    }

    private static Written read(Path file) {
        try {
            return LawFile.parse(Files.readString(file), Written.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    public ProcedureRules childrenAct() {
        return common.get(Procedure.CHILDREN_ACT);
    }

    /** The procedures as a council keeps them. */
    public CouncilProcedures of(String council) {
        Map<Procedure, ProcedureRules> kept = new EnumMap<>(common);
        kept.put(Procedure.CORPORATE, corporate.get(fileOf(council)));
        return new CouncilProcedures(kept);
    }

    private String fileOf(String council) {
        return written.councils().stream()
                .filter(choice -> choice.gssCode().equals(council))
                .map(Choice::corporate)
                .findFirst()
                .orElse(written.defaultFile());
    }

    private static void require(String file) {
        if (!CORPORATE.contains(file)) {
            throw new IllegalStateException("a council's corporate procedure is one of "
                    + CORPORATE.stream().sorted().toList() + ", not " + file);
        }
    }
}
