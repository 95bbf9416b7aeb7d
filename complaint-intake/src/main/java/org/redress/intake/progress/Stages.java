package org.redress.intake.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.intake.rules.RuleFile;

/** At which stage a track is, by the steps taken in it ({@code rules/stages.yaml}). Stage 2 of one procedure is nothing like another's. */
final class Stages {
    private static final Map<String, Procedure> PROCEDURES =
            RuleFile.read("stages.yaml", Procedures.class).procedures().stream()
                    .collect(Collectors.toUnmodifiableMap(Procedure::procedure, Function.identity()));

    record Procedure(
            String procedure,
            String source,
            LocalDate validFrom,
            String confidence,
            int firstStage,
            Map<String, Integer> opens) {}

    record Procedures(List<Procedure> procedures) {}

    private Stages() {}

    /** The highest stage that was opened; null for a procedure that has none. */
    static Integer reached(String procedureCode, Stream<String> steps) {
        Procedure procedure = PROCEDURES.get(procedureCode);
        return procedure == null
                ? null
                : steps.map(step -> procedure.opens().getOrDefault(step, procedure.firstStage()))
                        .reduce(procedure.firstStage(), Math::max);
    }
}
