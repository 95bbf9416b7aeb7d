package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.platform.time.FactDate;

/** The deadlines of a case as they stand on a day. */
record Timetable(
        @Schema(description = "Absent for a decision that was recorded without a complaint") UUID complaintId,
        @Schema(description = "Given for a decision that was recorded without a complaint") UUID decisionId,
        @Schema(description = "The end of this day, in England") LocalDate asOf,
        String calendarEdition,
        @Schema(description = "The soonest due first; those without a date last") List<Entry> deadlines) {

    /** What a clock that starts later would give, were it counted from the request. */
    record FromRequest(FactDate requestedOn, LocalDate dueOn, Span dueBetween, LocalDate capOn, Span capBetween) {
        private static FromRequest of(Deadline deadline) {
            Due due = deadline.dueFromRequest();
            return due == null
                    ? null
                    : new FromRequest(
                            deadline.start().requestedOn(),
                            Span.dayOf(due.on()),
                            Span.spanOf(due.on()),
                            Span.dayOf(due.cap()),
                            Span.spanOf(due.cap()));
        }
    }

    /** One deadline. */
    @Schema(name = "TimetableEntry")
    record Entry(
            @Schema(description = "Stays the same when its dates are put right") UUID id,
            @Schema(description = "A time limit of GET /v1/time-limits", examples = "CA-S2-RESP") String rule,
            @Schema(examples = "SI 2006/1738 reg 17(3)-(5)") String citation,
            String what,
            TimeLimit.Procedure procedure,
            @Schema(description = "The procedure's stage; absent where the limit belongs to none") Integer stage,
            @Schema(description = "Whose limit it is: one of the complainant's that has passed is nobody's fault")
                    TimeLimit.OwedBy owedBy,
            UUID trackId,
            UUID remedyId,
            UUID decisionId,
            @Schema(description = "What the Ombudsman asked for") UUID requestId,
            @Schema(description = "Day 0") FactDate startOn,
            @Schema(description = "What to know about the start, in words") String startNote,
            @Schema(description = "To be met by the end of this day") LocalDate dueOn,
            @Schema(description = "Instead of dueOn where the start is not known to the day") Span dueBetween,
            @Schema(description = "Why there is no date") Undated undated,
            @Schema(description = "The day no extension can pass, counted from the same start") LocalDate capOn,
            Span capBetween,
            @Schema(description = "A working day to aim for, where the due date is not one or there is no figure")
                    LocalDate internalTargetOn,
            @Schema(
                            description =
                                    "Where the clock starts with the written record of a complaint made orally: the request,"
                                            + " and what would be due were it counted from that")
                    FromRequest fromRequest,
            List<Extension> extensions,
            @Schema(
                            description =
                                    "`missed` from the day after the due date; `cannot_be_told` where the dates are too"
                                            + " imprecise to say which")
                    Status status,
            FactDate metOn,
            @Schema(description = "Which working day after the start it was met on") Integer metOnWorkingDay,
            @Schema(description = "How late it was met, or how long it has been missed") Integer workingDaysLate,
            Integer workingDaysEarly,
            @Schema(description = "What put an end to it before it was met", examples = "withdrawn") String endedAs,
            @Schema(description = "A list of bank holidays yet to be published may change it") boolean provisional,
            @Schema(description = "The procedure is still under review; the clock runs as a precaution")
                    Boolean provisionalTrack,
            TimeLimit.Confidence confidence) {

        static Entry of(Deadline deadline, Standing standing) {
            TimeLimit limit = deadline.limit();
            Due due = deadline.due();
            return new Entry(
                    deadline.id(),
                    limit.id(),
                    limit.citation(),
                    limit.what(),
                    limit.procedure(),
                    limit.stage().number(),
                    limit.owedBy(),
                    deadline.about().trackId(),
                    deadline.about().remedyId(),
                    deadline.about().decisionId(),
                    deadline.about().requestId(),
                    deadline.startOn(),
                    deadline.startNote(),
                    Span.dayOf(due.on()),
                    Span.spanOf(due.on()),
                    due.undated(),
                    Span.dayOf(due.cap()),
                    Span.spanOf(due.cap()),
                    due.internalTarget(),
                    FromRequest.of(deadline),
                    due.extensions(),
                    standing.status(),
                    deadline.met() == null ? null : deadline.met().on(),
                    standing.metOnWorkingDay(),
                    standing.workingDaysLate(),
                    standing.workingDaysEarly(),
                    standing.status() == Status.CANCELLED ? deadline.ended().reason() : null,
                    due.provisional(),
                    deadline.about().provisionalTrack() ? Boolean.TRUE : null,
                    limit.confidence());
        }
    }
}
