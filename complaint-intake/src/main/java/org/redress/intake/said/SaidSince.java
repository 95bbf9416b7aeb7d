package org.redress.intake.said;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.BroughtBy;
import org.redress.intake.codes.Channel;
import org.redress.intake.codes.ContactDirection;
import org.redress.intake.codes.ContactKind;
import org.redress.intake.codes.Form;
import org.redress.intake.codes.MadeBy;
import org.redress.intake.codes.ProceedingsKind;
import org.redress.intake.codes.ProceedingsState;
import org.redress.platform.time.FactDate;

/** What was said about a complaint since it was made, as it is shown to those who may read it. */
public record SaidSince(
        List<StageRequestShown> stageRequests,
        List<SatisfactionShown> satisfaction,
        List<ContactShown> contacts,
        List<WithdrawalShown> withdrawals,
        List<SaidShown> withdrawalRetractions,
        List<SaidShown> resubmissions,
        List<SaidShown> advocateRequests,
        @Schema(description = "What the council was told of proceedings after the complaint was registered.")
                List<ProceedingsShown> notifiedProceedings) {

    record StageRequestShown(
            UUID id,
            int stage,
            FactDate receivedOn,
            MadeBy madeBy,
            Form form,
            String reasons,
            StageRequestState state) {}

    record SatisfactionShown(UUID id, boolean satisfied, FactDate on, MadeBy madeBy, Form form, String words) {}

    record ContactShown(
            UUID id,
            FactDate on,
            Channel channel,
            ContactDirection direction,
            ContactKind kind,
            boolean answered,
            String note) {}

    record WithdrawalShown(UUID id, FactDate on, MadeBy madeBy, Form form) {}

    record SaidShown(UUID id, FactDate on, MadeBy madeBy, Form form, String words) {}

    record ProceedingsShown(
            UUID id,
            FactDate on,
            ProceedingsKind kind,
            BroughtBy broughtBy,
            ProceedingsState state,
            boolean notifiedInWriting,
            String words) {}

    /** Something the complainant, or somebody for them, said: what sort of thing, and when. */
    public record TheirWord(String what, FactDate on) {}

    /** What came from the complainant's side, without words; contacts are the officers' own record. */
    public List<TheirWord> theirs() {
        return Stream.of(
                        stageRequests.stream().map(said -> new TheirWord("stage_request", said.receivedOn())),
                        satisfaction.stream()
                                .map(said -> new TheirWord(said.satisfied() ? "settled" : "not_settled", said.on())),
                        withdrawals.stream().map(said -> new TheirWord("withdrawal", said.on())),
                        withdrawalRetractions.stream().map(said -> new TheirWord("withdrawal_retraction", said.on())),
                        resubmissions.stream().map(said -> new TheirWord("resubmission", said.on())),
                        advocateRequests.stream().map(said -> new TheirWord("advocate_request", said.on())))
                .flatMap(said -> said)
                .map(said -> new TheirWord(said.what(), said.on().withSource(null)))
                .toList();
    }

    private static SaidSince nothing() {
        return new SaidSince(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    static SaidSince of(List<Statements.Recorded> recorded, Function<UUID, StageRequestState> stateOfStageRequest) {
        SaidSince said = nothing();
        recorded.forEach(entry -> said.add(entry.statement(), entry.words(), stateOfStageRequest));
        return said;
    }

    private void add(Statement statement, Words words, Function<UUID, StageRequestState> stateOfStageRequest) {
        FactDate on = statement.saidOn().withSource(words.dateSource());
        if (statement instanceof StageRequested asked) {
            stageRequests.add(new StageRequestShown(
                    asked.id(),
                    asked.stage(),
                    on,
                    asked.madeBy(),
                    asked.form(),
                    words.words(),
                    stateOfStageRequest.apply(asked.id())));
        } else if (statement instanceof SatisfactionRecorded answer) {
            satisfaction.add(new SatisfactionShown(
                    answer.id(), answer.satisfied(), on, answer.madeBy(), answer.form(), words.words()));
        } else if (statement instanceof ContactRecorded contact) {
            contacts.add(new ContactShown(
                    contact.id(),
                    on,
                    contact.channel(),
                    contact.direction(),
                    contact.kind(),
                    contact.answered(),
                    words.words()));
        } else if (statement instanceof ComplaintWithdrawn withdrawal) {
            withdrawals.add(new WithdrawalShown(withdrawal.id(), on, withdrawal.madeBy(), withdrawal.form()));
        } else {
            addRarer(statement, on, words.words());
        }
    }

    private void addRarer(Statement statement, FactDate on, String words) {
        if (statement instanceof WithdrawalRetracted taken) {
            withdrawalRetractions.add(new SaidShown(taken.id(), on, taken.madeBy(), taken.form(), words));
        } else if (statement instanceof RepresentationsResubmitted again) {
            resubmissions.add(new SaidShown(again.id(), on, again.madeBy(), again.form(), words));
        } else if (statement instanceof AdvocateRequested asked) {
            advocateRequests.add(new SaidShown(asked.id(), on, asked.madeBy(), asked.form(), words));
        } else if (statement instanceof ProceedingsNotified told) {
            notifiedProceedings.add(new ProceedingsShown(
                    told.id(), on, told.kind(), told.broughtBy(), told.state(), told.notifiedInWriting(), words));
        }
    }
}
