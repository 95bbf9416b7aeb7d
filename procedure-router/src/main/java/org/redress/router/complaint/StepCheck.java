package org.redress.router.complaint;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.redress.platform.http.Problems;
import org.redress.platform.time.FactDate;
import org.redress.router.procedure.Asked;
import org.redress.router.procedure.DateOrder;
import org.redress.router.procedure.StepRule;

/** Whether a form says what its step needs and nothing that cannot be. */
final class StepCheck {
    private final StepForm form;
    private final StepRule rule;
    private final TrackFile track;
    private final LocalDate today;

    StepCheck(StepForm form, StepRule rule, TrackFile track, LocalDate today) {
        this.form = form;
        this.rule = rule;
        this.track = track;
        this.today = today;
    }

    void run() {
        notInTheFuture("on", form.on(), today);
        notInTheFuture("receivedOn", form.receivedOn(), today);
        if (form.receivedOn() != null && DateOrder.surelyBefore(form.receivedOn(), form.on())) {
            throw Problems.invalid("receivedOn", "It cannot have been received before it was sent.");
        }
        roleIsNamed();
        newDateLiesAhead();
        elementsAreOfTheTrack();
    }

    static void notInTheFuture(String field, FactDate date, LocalDate today) {
        if (date != null && date.earliest().filter(day -> day.isAfter(today)).isPresent()) {
            throw Problems.invalid(field, "The day lies in the future; what has not happened yet is not recorded.");
        }
    }

    private void roleIsNamed() {
        boolean replaced = rule.asks(Asked.REPLACED_ROLE);
        if ((replaced || rule.asks(Asked.ROLE))
                && (form.role() == null || form.role().name() == null)) {
            throw Problems.invalid("role.name", "Say who takes the role.");
        }
        if (replaced && form.role().role() == null) {
            throw Problems.invalid("role.role", "Say which role changes hands.");
        }
    }

    private void newDateLiesAhead() {
        if (!rule.asks(Asked.NEW_DATE)) {
            return;
        }
        if (form.newDate() == null) {
            throw Problems.invalid("newDate", "Say by which day the response will have been sent.");
        }
        if (form.on().earliest().filter(day -> !form.newDate().isAfter(day)).isPresent()) {
            throw Problems.invalid("newDate", "The new date lies after the day of the letter that tells it.");
        }
    }

    private void elementsAreOfTheTrack() {
        Stream.concat(form.elements().stream(), form.findings().stream().map(FindingForm::element))
                .filter(element -> !track.elements().contains(element))
                .findFirst()
                .ifPresent(element -> {
                    throw Problems.unknownReference("elements", "The track has no element " + element + ".");
                });
        if (form.corrects() != null
                && track.steps().stream().noneMatch(step -> step.id().equals(form.corrects()))) {
            throw Problems.unknownReference("corrects", "The track has no step " + form.corrects() + ".");
        }
    }
}
