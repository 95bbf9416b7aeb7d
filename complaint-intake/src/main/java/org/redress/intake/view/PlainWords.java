package org.redress.intake.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.redress.intake.codes.CouncilFunction;
import org.redress.intake.rules.RuleFile;
import org.redress.platform.json.CodeNames;

/** What codes mean to a parent or a young person ({@code rules/plain-words.yaml}); nothing where there are no words. */
@ApplicationScoped
class PlainWords {
    private final Words words;

    record Words(
            String source,
            LocalDate validFrom,
            String confidence,
            Map<String, String> functions,
            Map<String, String> procedures,
            Map<String, String> stages,
            Map<String, String> ended,
            Map<String, String> deadlines,
            Map<String, String> remedies) {}

    PlainWords() {
        this.words = RuleFile.read("plain-words.yaml", Words.class);
    }

    String function(CouncilFunction function) {
        return words.functions().get(CodeNames.of(function));
    }

    String procedure(String procedure) {
        return words.procedures().get(procedure);
    }

    /** How far a part is: its end, or the stage it has reached. */
    String howFar(String procedure, Integer stage, String closedAs) {
        return closedAs == null
                ? words.stages().get(procedure + " " + stage)
                : words.ended().get(closedAs);
    }

    Optional<String> deadline(String rule) {
        return Optional.ofNullable(words.deadlines().get(rule));
    }

    Optional<String> remedy(String kind) {
        return Optional.ofNullable(words.remedies().get(kind));
    }
}
