package org.redress.router.complaint;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Codes;
import org.redress.router.codes.Step;
import org.redress.router.letters.LetterFacts;
import org.redress.router.letters.Letters;
import org.redress.router.procedure.Limit;
import org.redress.router.procedure.RecordedStep;
import org.redress.router.procedure.Track;
import org.redress.router.routing.ElementFacts;

/** What the letters of a track can say. */
final class FactsForLetters {
    private static final List<String> ANSWERS_OWED =
            List.of("CA-S1-RESP", "CA-S2-RESP", "CA-S3-RESP", "CC-S1-RESP", "CC-S2-RESP", "ASC-RESP", "DP-OUTCOME");
    private static final String ASK_FOR_A_PANEL = "CA-S3-ASK";

    private final CaseFile file;
    private final TrackFile track;
    private final Track procedure;

    /** @throws Refusal where the track has no procedure that is kept here */
    FactsForLetters(CaseFile file, TrackFile track) {
        this.file = file;
        this.track = track;
        this.procedure = file.procedureOf(track)
                .orElseThrow(() -> new Refusal(
                        "procedure-not-kept-here",
                        "The steps of the procedure " + Codes.text(track.route().procedure()) + " are not kept here.",
                        null));
    }

    LetterFacts on(LocalDate today, String council) {
        return new LetterFacts(
                council,
                today,
                words(file.receivedOn()),
                track.route().procedure(),
                procedure.stage(),
                track.closedAs(),
                steps(),
                elements(),
                findings(),
                proceedings(),
                !track.isNotTaken(),
                procedure.knows(Step.STAGE2_REQUESTED),
                procedure.isInLastStage(),
                procedure.answeredOn(1).map(FactsForLetters::words).orElse(null),
                answerBy(),
                procedure.limit(ASK_FOR_A_PANEL).map(Limit::dueOn).orElse(null),
                last(Step.STAGE2_DELAY_NOTIFIED)
                        .map(step -> step.entry().newDate())
                        .orElse(null),
                last(Step.WITHDRAWN).map(step -> words(step.on())).orElse(null));
    }

    private Set<Step> steps() {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        procedure.steps().forEach(step -> steps.add(step.step()));
        return steps;
    }

    private Optional<RecordedStep> last(Step wanted) {
        return procedure.steps().stream().filter(step -> step.step() == wanted).reduce((first, second) -> second);
    }

    private List<String> elements() {
        List<String> words = track.elements().stream()
                .flatMap(id -> file.routing().facts().element(id).stream())
                .map(FactsForLetters::words)
                .distinct()
                .toList();
        return words.isEmpty() ? List.of("what you told us") : words;
    }

    private List<String> findings() {
        return procedure.steps().stream()
                .map(step -> step.entry().findings())
                .filter(findings -> !findings.isEmpty())
                .reduce((first, second) -> second)
                .orElse(List.of())
                .stream()
                .map(finding -> file.routing()
                                .facts()
                                .element(finding.element())
                                .map(FactsForLetters::words)
                                .orElse("your complaint")
                        + ": " + words(finding.finding())
                        + (finding.reason() == null ? "" : ". " + finding.reason()))
                .toList();
    }

    private List<String> proceedings() {
        return file.routing().facts().proceedings().stream()
                .map(one -> words(one.kind()) + " proceedings, " + words(one.state()))
                .toList();
    }

    private LocalDate answerBy() {
        return ANSWERS_OWED.stream()
                .flatMap(rule -> procedure.limit(rule).stream())
                .filter(limit -> limit.stage() == null || limit.stage() == procedure.stage())
                .map(Limit::dueOn)
                .filter(day -> day != null)
                .findFirst()
                .orElse(null);
    }

    private static String words(ElementFacts element) {
        return words(element.function());
    }

    private static String words(Enum<?> code) {
        return Codes.text(code).replace('_', ' ');
    }

    private static String words(FactDate date) {
        return date.isDay()
                ? Letters.day(date.day())
                : date.earliest().map(day -> "a day from " + Letters.day(day)).orElse("a day")
                        + date.latest().map(day -> " to " + Letters.day(day)).orElse(" that is not known");
    }
}
