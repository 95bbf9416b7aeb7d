package org.redress.deadlines.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.redress.deadlines.calendar.CalendarEdition;
import org.redress.deadlines.calendar.Length;
import org.redress.deadlines.calendar.WorkingDays;
import org.redress.deadlines.choices.Timekeeping;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.platform.time.FactDate;

/** A case told fact by fact, for tests. */
final class CaseBook {
    static final WorkingDays WORKING_DAYS = new WorkingDays(CalendarEdition.shipped());
    static final Law LAW = new Law(TimeLimits.shipped(), WORKING_DAYS, Timekeeping.USUAL);

    final UUID subject = UUID.randomUUID();
    final UUID track = UUID.randomUUID();
    final UUID decision = UUID.randomUUID();
    final List<KeptFact> facts = new ArrayList<>();
    private Instant told = Instant.parse("2026-11-20T12:00:00Z");
    private long sequence;

    static FactDate date(String text) {
        return text.length() == 7 ? FactDate.month(YearMonth.parse(text)) : FactDate.day(LocalDate.parse(text));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static UUID element(int number) {
        return new UUID(0, number);
    }

    CaseBook toldOn(String day) {
        told = Instant.parse(day + "T12:00:00Z");
        return this;
    }

    CaseBook fact(Fact fact) {
        facts.add(new KeptFact(++sequence, told, fact));
        return this;
    }

    /** A Children Act track with one element for each day of receipt. */
    CaseBook childrenAct(String... receivedOn) {
        return track("children_act", false, receivedOn);
    }

    CaseBook track(String procedure, boolean madeOrally, String... receivedOn) {
        List<ProcedureAssigned.Element> elements = new ArrayList<>();
        for (String received : receivedOn) {
            elements.add(new ProcedureAssigned.Element(element(elements.size() + 1), date(received)));
        }
        return fact(new ProcedureAssigned(track, procedure, elements, date(receivedOn[0]), true, madeOrally, null));
    }

    /** A Children Act track of a complaint that names no element. */
    CaseBook narrative(String receivedOn) {
        return fact(new ProcedureAssigned(track, "children_act", List.of(), date(receivedOn), true, false, null));
    }

    /** A Children Act track of somebody who has a right to an advocate and asked for one. */
    CaseBook withAdvocateAwaited(String receivedOn) {
        return fact(new ProcedureAssigned(
                track, "children_act", List.of(), date(receivedOn), true, false, new ProcedureAssigned.Advocate(true)));
    }

    CaseBook step(String step, String on) {
        return step(step, date(on));
    }

    CaseBook step(String step, FactDate on) {
        return fact(recorded(step, on, null, null, List.of(), null));
    }

    CaseBook stepNaming(String step, String on, String newDate) {
        return fact(recorded(step, date(on), null, day(newDate), List.of(), null));
    }

    CaseBook stepSatisfied(String step, String on, boolean satisfied) {
        return fact(new StepRecorded(
                track, UUID.randomUUID(), step, date(on), null, null, null, null, satisfied, List.of(), null));
    }

    CaseBook stepReceived(String step, String on, String receivedOn) {
        return fact(recorded(step, date(on), date(receivedOn), null, List.of(), null));
    }

    CaseBook stepAbout(String step, String on, UUID... elements) {
        return fact(recorded(step, date(on), null, null, List.of(elements), null));
    }

    CaseBook correction(UUID of, String step, String on) {
        return fact(recorded(step, date(on), null, null, List.of(), of));
    }

    UUID lastStep() {
        return facts.get(facts.size() - 1).fact().item();
    }

    private StepRecorded recorded(
            String step, FactDate on, FactDate receivedOn, LocalDate newDate, List<UUID> elements, UUID corrects) {
        return new StepRecorded(
                track, UUID.randomUUID(), step, on, receivedOn, null, newDate, null, null, elements, corrects);
    }

    CaseBook closed(String as, String on) {
        return fact(new TrackClosed(track, as, date(on)));
    }

    /** A remedy whose period counts from the final decision; the decision's date may be unknown. */
    UUID remedy(String kind, String within, boolean immediately, FactDate decidedOn) {
        UUID remedy = UUID.randomUUID();
        fact(new RemedyAgreed(
                remedy,
                decision,
                kind,
                within == null ? null : Length.parse(within),
                "final_decision",
                null,
                immediately,
                decidedOn));
        return remedy;
    }

    CaseFacts caseFacts() {
        return CaseFacts.of(subject, facts);
    }

    List<Deadline> deadlines() {
        return LAW.deadlines(caseFacts());
    }

    List<Deadline> deadlines(String limit) {
        return deadlines().stream()
                .filter(deadline -> deadline.limit().id().equals(limit))
                .toList();
    }

    Deadline only(String limit) {
        List<Deadline> found = deadlines(limit);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " deadlines " + limit);
        }
        return found.get(0);
    }

    Deadline of(UUID remedy) {
        return deadlines().stream()
                .filter(deadline -> remedy.equals(deadline.about().remedyId()))
                .findFirst()
                .orElseThrow();
    }

    static Standing standing(Deadline deadline, String asOf) {
        return LAW.standing(deadline, day(asOf));
    }

    static Status status(Deadline deadline, String asOf) {
        return standing(deadline, asOf).status();
    }

    static Span span(String from, String to) {
        return new Span(day(from), day(to));
    }

    static Span on(String day) {
        return Span.day(day(day));
    }
}
