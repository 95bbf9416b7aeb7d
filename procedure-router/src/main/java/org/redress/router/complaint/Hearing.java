package org.redress.router.complaint;

import java.util.Comparator;
import java.util.List;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Step;

/** Who hears what was said: the tracks it may be about, and the step it may be on them. */
final class Hearing {
    private static final int STAGE_2 = 2;

    private Hearing() {}

    /**
     * What is said of a complaint is said of all of it that can hear it: every open track with such a step, those of the
     * Children Act procedure first; where none is open, the one that ended last.
     */
    static List<TrackFile> tracksFor(CaseFile file, Statement statement) {
        Step step = stepOf(statement);
        List<TrackFile> hearing = file.tracks().stream()
                .filter(track -> track.closedAs() != ClosedAs.SUPERSEDED)
                .filter(track -> file.procedureOf(track)
                        .filter(procedure -> procedure.knows(step))
                        .isPresent())
                .sorted(Comparator.comparing(track -> !track.route().isChildrenAct()))
                .toList();
        List<TrackFile> open = hearing.stream().filter(TrackFile::isOpen).toList();
        List<TrackFile> childrenAct =
                hearing.stream().filter(track -> track.route().isChildrenAct()).toList();
        if (!open.isEmpty()) {
            return open;
        }
        List<TrackFile> ended = childrenAct.isEmpty() ? hearing : childrenAct;
        return ended.isEmpty() ? List.of() : List.of(ended.get(ended.size() - 1));
    }

    static Step stepOf(Statement statement) {
        return switch (statement.kind()) {
            case STAGE_REQUEST -> statement.said().stage() == STAGE_2 ? Step.STAGE2_REQUESTED : Step.STAGE3_REQUESTED;
            case SATISFACTION -> Step.STAGE2_REQUESTED;
            case STAGE2_REMEDY -> Step.STAGE2_OPENED_BY_REMEDY;
            case CONTACT, PROMISE -> Step.CONTACT_RECORDED;
            case WITHDRAWAL -> Step.WITHDRAWN;
            case RETRACTION -> Step.WITHDRAWAL_RETRACTED;
        };
    }
}
