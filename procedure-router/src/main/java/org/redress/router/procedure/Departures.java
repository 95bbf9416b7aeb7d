package org.redress.router.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.platform.http.Refusal;
import org.redress.router.codes.Codes;
import org.redress.router.codes.Confidence;
import org.redress.router.codes.DepartureKind;
import org.redress.router.rules.LawFile;

/** What may be put on record as done against the procedure, from {@code law/departures.yaml}. */
public final class Departures {
    private final Map<DepartureKind, Rule> rules;

    record Rule(
            DepartureKind kind,
            String test,
            String refusedAs,
            String citation,
            List<String> faultFound,
            Confidence confidence) {}

    record Written(List<Rule> departures) {}

    private Departures(Written written) {
        this.rules = written.departures().stream().collect(Collectors.toMap(Rule::kind, Function.identity()));
        Arrays.stream(DepartureKind.values()).forEach(kind -> {
            if (!rules.containsKey(kind)) {
                throw new IllegalStateException("law/departures.yaml: nothing is said of " + kind);
            }
        });
    }

    public static Departures load() {
        return new Departures(LawFile.read("departures.yaml", Written.class));
    }

    /** Where it stands that this is not lawful. */
    public String citation(DepartureKind kind) {
        return rules.get(kind).citation();
    }

    /** The kind of departure that a code names, if it names one. */
    public static Optional<DepartureKind> named(String code) {
        return Codes.find(DepartureKind.class, code);
    }

    /** The refusal of a departure that somebody wants to record as a step. */
    public Refusal asStep(DepartureKind kind) {
        Rule rule = rules.get(kind);
        return new Refusal(
                        rule.refusedAs(),
                        rule.test()
                                + " It cannot be recorded as a step. If it was done, put it on record as a departure"
                                + " with POST /v1/complaints/{id}/departures, kind "
                                + Codes.text(kind) + "; that moves nothing. The Ombudsman found fault in the like in "
                                + String.join(", ", rule.faultFound()) + ".",
                        rule.citation())
                .withField("step");
    }
}
