package org.redress.intake.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.intake.codes.CouncilFunction;
import org.redress.intake.complaint.RegisteredComplaint;
import org.redress.intake.progress.Progress;

/** Puts what is known of a complaint into plain words. */
@ApplicationScoped
class TellComplainant {
    private static final String MISSED = "missed";

    private final PlainWords words;

    TellComplainant(PlainWords words) {
        this.words = words;
    }

    ComplainantView tell(ComplaintView view) {
        RegisteredComplaint complaint = view.complaint();
        Progress progress = view.progress();
        return new ComplainantView(
                complaint.reference(),
                complaint.receivedOn() == null ? null : complaint.receivedOn().withSource(null),
                now(progress.routingStatus()),
                parts(complaint, progress),
                progress.nextDeadlines().stream().flatMap(this::coming).toList(),
                progress.whatNext().stream()
                        .map(move -> new ComplainantView.YouCan(move.action(), move.says(), move.by()))
                        .toList(),
                progress.remedies().stream().flatMap(this::agreed).toList(),
                said(view),
                complaint.personalDataErasedOn());
    }

    private static String now(String routingStatus) {
        return switch (routingStatus) {
            case "decided" -> "We know how each part is dealt with.";
            case "needs_review" -> "Somebody is deciding how a part of it is dealt with. The rest goes on meanwhile.";
            case "not_considered_reg8" -> "It waits, because of a case in a court or elsewhere.";
            default -> "We have it, and are finding out how it is dealt with.";
        };
    }

    private List<ComplainantView.Part> parts(RegisteredComplaint complaint, Progress progress) {
        Map<UUID, CouncilFunction> functions = complaint.functions();
        return progress.tracks().stream()
                .map(track -> new ComplainantView.Part(
                        track.elements().stream()
                                .map(functions::get)
                                .filter(Objects::nonNull)
                                .map(words::function)
                                .distinct()
                                .toList(),
                        words.procedure(track.procedure()),
                        words.howFar(track.procedure(), track.stage(), track.closedAs())))
                .toList();
    }

    private Stream<ComplainantView.Coming> coming(Progress.DeadlineShown deadline) {
        return words.deadline(deadline.rule()).stream()
                .map(what -> new ComplainantView.Coming(
                        what, deadline.dueOn(), deadline.dueBetween(), MISSED.equals(deadline.status())));
    }

    private Stream<ComplainantView.Agreed> agreed(Progress.RemedyShown remedy) {
        return words.remedy(remedy.kind()).stream()
                .map(what -> new ComplainantView.Agreed(what, remedy.dueOn(), remedy.achievedOn()));
    }

    private static List<ComplainantView.YouSaid> said(ComplaintView view) {
        return view.saidSince().theirs().stream()
                .map(word -> new ComplainantView.YouSaid(word.what(), word.on()))
                .toList();
    }
}
