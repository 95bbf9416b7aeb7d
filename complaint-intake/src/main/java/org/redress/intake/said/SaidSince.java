package org.redress.intake.said;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.redress.intake.codes.Channel;
import org.redress.intake.codes.ContactDirection;
import org.redress.intake.codes.ContactKind;
import org.redress.intake.codes.Form;
import org.redress.intake.codes.MadeBy;
import org.redress.platform.time.FactDate;

/** What was said about a complaint since it was made, as it is shown to those who may read it. */
public record SaidSince(
        List<StageRequestShown> stageRequests,
        List<SatisfactionShown> satisfaction,
        List<ContactShown> contacts,
        List<WithdrawalShown> withdrawals) {

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

    static SaidSince of(List<Statements.Recorded> recorded, Function<UUID, StageRequestState> stateOfStageRequest) {
        SaidSince said = new SaidSince(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
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
        }
    }
}
