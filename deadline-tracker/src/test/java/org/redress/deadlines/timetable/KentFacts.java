package org.redress.deadlines.timetable;

import java.util.List;
import java.util.UUID;
import org.redress.deadlines.Topics.Sent;
import org.redress.deadlines.Tracker;

/** What the router and the registry told of Kent 24 003 150, for a complaint of its own. */
final class KentFacts {
    final UUID complaint = UUID.randomUUID();
    final UUID track = UUID.randomUUID();
    final UUID decision = UUID.randomUUID();
    final UUID apology = UUID.randomUUID();
    final UUID complete = UUID.randomUUID();
    final UUID element = UUID.randomUUID();
    final UUID answer = UUID.randomUUID();

    List<Sent> all() {
        return List.of(
                assigned("2024-02-16"),
                step(answer, "stage1_response_sent", "2024-04-30", ""),
                decided(),
                remedy(apology, "apology", "P1M"),
                remedy(complete, "complete_stage2", "65WD"),
                step(UUID.randomUUID(), "stage2_opened_by_remedy", "2024-10-29", ""),
                progressed(apology, "2024-12-02"));
    }

    Sent assigned(String receivedOn) {
        return procedures(
                "procedure-assigned",
                """
                {'complaintId':'%s','trackId':'%s','procedure':'children_act','receivedOn':'%s','madeOrally':false,
                 'elements':[{'id':'%s','receivedOn':'%s'}],'advocate':{'requested':false},'decidedOn':'2026-11-20',
                 'basis':'rules','ruleEdition':'1','routingStatus':'decided'}
                """
                        .formatted(complaint, track, receivedOn, element, receivedOn));
    }

    /** @param more further fields, each begun with a comma */
    Sent step(UUID id, String step, String on, String more) {
        return procedures(
                "step-recorded",
                """
                {'complaintId':'%s','trackId':'%s','procedure':'children_act','stepId':'%s','step':'%s','on':'%s',
                 'sentTo':['complainant'],'elements':[],'recordedAt':'2026-11-20T12:00:00Z'%s}
                """
                        .formatted(complaint, track, id, step, on, more));
    }

    Sent closed(String as, String on) {
        return procedures(
                "track-closed",
                "{'complaintId':'%s','trackId':'%s','closedAs':'%s','on':'%s'}".formatted(complaint, track, as, on));
    }

    Sent decided() {
        return remedies(
                "decision-recorded",
                """
                {'decisionId':'%s','complaintId':'%s','reference':'24 003 150','state':'final','decidedOn':'2024-10-29',
                 'outcome':'upheld','faultAbout':['wrong_procedure'],'evidenceRequested':true}
                """
                        .formatted(decision, complaint));
    }

    Sent remedy(UUID id, String kind, String within) {
        return remedies(
                "remedy-agreed",
                """
                {'remedyId':'%s','decisionId':'%s','complaintId':'%s','kind':'%s','remedySource':'ombudsman',
                 'remedyClass':'personal','within':'%s','from':'final_decision','immediately':false,
                 'startOn':'2024-10-29','status':'agreed'}
                """
                        .formatted(id, decision, complaint, kind, within));
    }

    Sent progressed(UUID id, String achievedOn) {
        return remedies(
                "remedy-progressed",
                """
                {'remedyId':'%s','complaintId':'%s','kind':'apology','status':'done_by_council','achievedOn':'%s'}
                """
                        .formatted(id, complaint, achievedOn));
    }

    private Sent procedures(String type, String data) {
        return Sent.of("procedures", Tracker.KENT, complaint, type, data);
    }

    private Sent remedies(String type, String data) {
        return Sent.of("remedies", Tracker.KENT, complaint, type, data);
    }
}
