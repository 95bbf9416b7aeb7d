package org.redress.router.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.platform.http.Refusal;
import org.redress.router.codes.Codes;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.Step;
import org.redress.router.rules.LawFile;

/** A procedure as a state machine, read from its file under {@code /law} and checked whole: no step is out of reach. */
public final class ProcedureRules {
    private final Written written;
    private final Map<Step, StepRule> byStep;

    /** The file as it is written. */
    record Written(Procedure procedure, int firstStage, List<StepRule> steps) {}

    ProcedureRules(Written written) {
        this.written = written;
        this.byStep = written.steps().stream().collect(Collectors.toMap(StepRule::step, Function.identity()));
        new ProcedureCheck(written, byStep).run();
    }

    public static ProcedureRules childrenAct() {
        return load("children_act");
    }

    /** @param file its name without the ending */
    static ProcedureRules load(String file) {
        return new ProcedureRules(LawFile.read(file + ".yaml", Written.class));
    }

    public Procedure procedure() {
        return written.procedure();
    }

    public int firstStage() {
        return written.firstStage();
    }

    /** In the order in which they are usually taken. */
    public List<StepRule> steps() {
        return written.steps();
    }

    public Optional<StepRule> find(Step step) {
        return Optional.ofNullable(byStep.get(step));
    }

    StepRule rule(Step step) {
        return find(step).orElseThrow(() -> new IllegalStateException(procedure() + " does not know " + step));
    }

    /** The rule of a step that an officer may record. @throws Refusal where it is none */
    public StepRule officersStep(Step step) {
        StepRule rule = find(step).orElseThrow(() -> new Refusal(
                        "step-not-of-this-procedure",
                        Codes.text(step) + " is no step that is kept here for the procedure " + Codes.text(procedure())
                                + ".",
                        null)
                .withField("step"));
        if (rule.from() == RecordedFrom.INTAKE) {
            throw new Refusal(
                            "record-at-intake",
                            Codes.text(step)
                                    + " is what the complainant says. Record it at complaint intake; it reaches the"
                                    + " track from there.",
                            rule.citation())
                    .withField("step");
        }
        if (rule.from() == RecordedFrom.DECISION) {
            throw new Refusal(
                            "recorded-with-a-decision",
                            Codes.text(step)
                                    + " follows from the decision of a review. Decide it with POST"
                                    + " /v1/complaints/{id}/routing/decisions.",
                            rule.citation())
                    .withField("step");
        }
        if (rule.from() == RecordedFrom.SUITE) {
            throw new Refusal(
                            "recorded-by-the-suite",
                            Codes.text(step)
                                    + " follows from an agreed remedy. Record the Ombudsman's decision in the remedy"
                                    + " registry.",
                            rule.citation())
                    .withField("step");
        }
        return rule;
    }
}
