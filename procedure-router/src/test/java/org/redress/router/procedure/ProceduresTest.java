package org.redress.router.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.router.codes.Step.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.SentTo;
import org.redress.router.codes.Step;

/** The procedures beside that of the Children Act, and its third stage. */
class ProceduresTest {
    private static final String KENT = "E10000016";
    private static final String ESSEX = "E10000012";
    private static final Procedures PROCEDURES = new Procedures(
            new Procedures.Written("corporate", List.of(new Procedures.Choice(ESSEX, "corporate_one_stage"))));

    private final List<RecordedStep> steps = new ArrayList<>();
    private Map<String, Limit> limits = Map.of();
    private ProcedureRules rules = PROCEDURES.childrenAct();
    private ClosedAs closedAs;

    @Test
    void everyStepIsOneOfSomeProcedure() {
        Set<Step> known = EnumSet.noneOf(Step.class);
        for (Procedure procedure : Procedure.values()) {
            PROCEDURES.of(KENT).find(procedure).ifPresent(one -> one.steps().forEach(rule -> known.add(rule.step())));
        }
        assertEquals(EnumSet.allOf(Step.class), known);
        assertEquals(Optional.empty(), PROCEDURES.of(KENT).find(Procedure.ELSEWHERE));
    }

    @Test
    void theCorporateProcedureHasTheStagesTheCouncilHasChosen() {
        // Given
        walk(Procedure.CORPORATE, KENT);
        then(ACKNOWLEDGED, "2026-03-03", "A. Officer");
        then(STAGE1_RESPONSE_SENT, "2026-03-10", "A. Officer");
        then(STAGE2_REQUESTED, "2026-03-12", null);
        // When
        Refusal same = refused(entry(STAGE2_RESPONSE_SENT, "2026-03-30", " a. officer "));
        then(STAGE2_RESPONSE_SENT, "2026-03-30", "B. Officer");
        then(CLOSED, "2026-03-31", null);
        // Then
        assertEquals("same-author", same.name());
        assertEquals(ClosedAs.COMPLETED, closedAs);
        walk(Procedure.CORPORATE, ESSEX);
        then(STAGE1_RESPONSE_SENT, "2026-03-10", null);
        assertFalse(track().knows(STAGE2_REQUESTED));
        assertTrue(track().isInLastStage());
    }

    @Test
    void adultSocialCareAndDataProtectionHaveOneStage() {
        walk(Procedure.ADULT_SOCIAL_CARE, KENT);
        then(ACKNOWLEDGED, "2026-03-03", null);
        assertEquals(
                "closing-not-confirmed",
                refused(entry(CLOSED, "2026-03-04", null)).name());
        then(RESPONSE_SENT, "2026-04-03", null);
        then(CLOSED, "2026-04-04", null);
        assertEquals(ClosedAs.COMPLETED, closedAs);

        walk(Procedure.DATA_PROTECTION, KENT);
        then(OUTCOME_SENT, "2026-07-03", null);
        assertEquals(
                "already-recorded",
                refused(entry(OUTCOME_SENT, "2026-07-04", null)).name());
    }

    @Test
    void aCouncilThatChoseAProcedureNobodyKnowsKeepsTheServiceFromStarting() {
        assertThrows(
                IllegalStateException.class, () -> new Procedures(new Procedures.Written("three_stages", List.of())));
    }

    @Test
    void thePanelIsThreeIndependentPeopleWithoutTheIndependentPerson() {
        // Given
        inStage3();
        // Then
        assertEquals(
                "not-independent",
                refused(role(PANEL_CHAIR_APPOINTED, "C. Chair", null)).name());
        assertEquals(
                "independent-person-on-panel",
                refused(role(PANEL_CHAIR_APPOINTED, "I. Person", true)).name());
        record(role(PANEL_CHAIR_APPOINTED, "C. Chair", true));
        assertEquals("panel-of-three", refused(panel(member("D. One", true))).name());
        assertEquals(
                "panel-of-three",
                refused(panel(member("D. One", true), member("E. Two", true), member("F. Three", true)))
                        .name());
        assertEquals(
                "independent-person-on-panel",
                refused(panel(member("D. One", true), member("i. person", true)))
                        .name());
        assertEquals(
                "not-independent",
                refused(panel(member("D. One", true), member("E. Two", false))).name());
        assertEquals(
                "earlier-step-missing",
                refused(entry(PANEL_HELD, "2026-06-01", null)).name());
        record(panel(member("D. One", true), member("E. Two", true)));
        then(PANEL_HELD, "2026-06-01", null);
    }

    @Test
    void theFinalResponseEndsTheProcedure() {
        // Given
        inStage3();
        record(role(PANEL_CHAIR_APPOINTED, "C. Chair", true));
        record(panel(member("D. One", true), member("E. Two", true)));
        then(PANEL_HELD, "2026-06-01", null);
        // When
        Refusal unread = refused(entry(FINAL_RESPONSE_SENT, "2026-06-10", null));
        then(PANEL_REPORT_RECEIVED, "2026-06-05", null);
        Refusal alone = refused(declared(FINAL_RESPONSE_SENT, "2026-06-10", new Declared(null, null, false)));
        record(declared(FINAL_RESPONSE_SENT, "2026-06-10", new Declared(null, null, true)));
        then(CLOSED, "2026-06-11", null);
        // Then
        assertEquals("earlier-step-missing", unread.name());
        assertEquals("independent-person-left-out", alone.name());
        assertEquals(ClosedAs.COMPLETED, closedAs);
        then(REFERRED_TO_OMBUDSMAN, "2026-06-12", null);
    }

    @Test
    void earlyReferralNeedsEveryCriterion() {
        // Given
        adjudicated();
        Set<ReferralCriterion> all = EnumSet.allOf(ReferralCriterion.class);
        for (ReferralCriterion missing : all) {
            Set<ReferralCriterion> met = EnumSet.complementOf(EnumSet.of(missing));
            // Then
            assertEquals(
                    "early-referral-not-met",
                    refused(declared(EARLY_REFERRAL_AGREED, "2026-05-01", new Declared(null, met, null)))
                            .name());
        }
        record(declared(EARLY_REFERRAL_AGREED, "2026-05-01", new Declared(null, all, null)));
        assertEquals(ClosedAs.REFERRED_EARLY, closedAs);
    }

    @Test
    void aStage2DelayKeepsTheCapAndWaitsUntilItIsKnown() {
        // Given
        investigated();
        StepEntry within = delay("2026-07-01");
        StepEntry beyond = delay("2026-07-02");
        // Then
        DateNotKnownYet unknown = assertThrows(DateNotKnownYet.class, () -> record(within));
        assertEquals("CA-S2-RESP", unknown.rule());
        limits = Map.of("CA-S2-RESP", limit("CA-S2-RESP", "2026-05-06", "2026-07-01"));
        assertEquals("beyond-the-cap", refused(beyond).name());
        record(within);
    }

    @Test
    void whatIsDueByWhenIsToldWithTheNextSteps() {
        walk(Procedure.CHILDREN_ACT, KENT);
        limits = Map.of("CA-S1-RESP", limit("CA-S1-RESP", "2026-03-16", "2026-03-30"));

        NextStep answer = track().lawfulNextSteps().stream()
                .filter(step -> step.step() == STAGE1_RESPONSE_SENT)
                .findFirst()
                .orElseThrow();

        assertEquals(LocalDate.of(2026, 3, 16), answer.by());
        assertEquals(Actor.SERVICE_MANAGER, answer.who());
    }

    @Test
    void stageTwoCanBeAskedForOnceStageOneIsOverdue() {
        walk(Procedure.CHILDREN_ACT, KENT);
        limits = Map.of("CA-S1-RESP", limit("CA-S1-RESP", "2026-03-16", "2026-03-30"));

        assertEquals(
                "earlier-step-missing",
                refused(entry(STAGE2_REQUESTED, "2026-03-16", null)).name());
        then(STAGE2_REQUESTED, "2026-03-17", null);
        assertEquals(2, track().stage());
    }

    @Test
    void anAnsweredStage2ClosesOnceTheTimeToAskForAPanelHasPassed() {
        adjudicated();

        assertThrows(DateNotKnownYet.class, () -> record(entry(CLOSED, "2026-05-28", null)));
        limits = Map.of("CA-S3-ASK", limit("CA-S3-ASK", "2026-05-28", null));
        assertEquals(
                "closing-not-confirmed",
                refused(entry(CLOSED, "2026-05-28", null)).name());
        then(CLOSED, "2026-05-29", null);
        assertEquals(ClosedAs.ANSWERED_NOT_PURSUED, closedAs);
    }

    @Test
    void whatNobodyDeclaredIsShown() {
        // Given
        walk(Procedure.CHILDREN_ACT, KENT);
        then(STAGE1_RESPONSE_SENT, "2026-03-16", null);
        then(STAGE2_REQUESTED, "2026-03-30", null);
        record(role(INVESTIGATING_OFFICER_APPOINTED, "O. Fficer", null));
        record(role(INDEPENDENT_PERSON_APPOINTED, "I. Person", null));
        // When
        then(ADJUDICATION_SENT, "2026-04-28", null);
        // Then
        assertEquals(
                List.of(INDEPENDENT_PERSON_APPOINTED, ADJUDICATION_SENT),
                track().notOnRecord().stream().map(NotOnRecord::step).toList());
        investigated();
        record(declared(ADJUDICATION_SENT, "2026-04-28", new Declared(null, null, true)));
        assertEquals(List.of(), track().notOnRecord());
    }

    private void investigated() {
        walk(Procedure.CHILDREN_ACT, KENT);
        then(STAGE1_RESPONSE_SENT, "2026-03-16", null);
        then(STAGE2_REQUESTED, "2026-03-30", null);
        record(role(INVESTIGATING_OFFICER_APPOINTED, "O. Fficer", null));
        record(role(INDEPENDENT_PERSON_APPOINTED, "I. Person", true));
    }

    private void adjudicated() {
        investigated();
        then(ADJUDICATION_SENT, "2026-04-28", null);
    }

    private void inStage3() {
        adjudicated();
        limits = Map.of("CA-S3-ASK", limit("CA-S3-ASK", "2026-05-28", null));
        then(STAGE3_REQUESTED, "2026-05-01", null);
    }

    private void walk(Procedure procedure, String council) {
        rules = PROCEDURES.of(council).find(procedure).orElseThrow();
        steps.clear();
        closedAs = null;
        limits = Map.of();
    }

    private Track track() {
        TrackFacts facts = new TrackFacts(day("2026-03-02"), false, false, Map.of(), limits);
        return new Track(rules, facts, steps, closedAs);
    }

    private void then(Step step, String on, String author) {
        record(entry(step, on, author));
    }

    private void record(StepEntry entry) {
        Track track = track();
        steps.add(track.record(UUID.randomUUID(), entry, Instant.parse("2026-03-02T10:00:00Z"), "officer"));
        closedAs = track.closedAs().orElse(null);
    }

    private Refusal refused(StepEntry entry) {
        return assertThrows(Refusal.class, () -> record(entry));
    }

    private static StepEntry entry(Step step, String on, String author) {
        return of(step, on, null, author == null ? null : new RoleHolder(null, author, null, null), null);
    }

    private static StepEntry role(Step step, String name, Boolean independent) {
        String on = step == PANEL_CHAIR_APPOINTED ? "2026-05-11" : "2026-04-01";
        return of(step, on, null, new RoleHolder(null, name, null, independent), null);
    }

    private static RoleHolder member(String name, Boolean independent) {
        return new RoleHolder(null, name, null, independent);
    }

    private static StepEntry panel(RoleHolder... members) {
        return of(PANEL_MEMBERS_APPOINTED, "2026-05-12", null, null, new Declared(List.of(members), null, null));
    }

    private static StepEntry declared(Step step, String on, Declared declared) {
        return of(step, on, null, null, declared);
    }

    private static StepEntry delay(String newDate) {
        return of(STAGE2_DELAY_NOTIFIED, "2026-05-05", LocalDate.parse(newDate), null, null);
    }

    private static StepEntry of(Step step, String on, LocalDate newDate, RoleHolder role, Declared declared) {
        List<SentTo> readers = List.of(SentTo.COMPLAINANT);
        return new StepEntry(
                step, day(on), null, null, readers, newDate, null, role, null, null, null, null, null, declared);
    }

    private static Limit limit(String rule, String dueOn, String capOn) {
        LocalDate due = LocalDate.parse(dueOn);
        return new Limit(rule, null, due, due, capOn == null ? null : LocalDate.parse(capOn));
    }

    private static FactDate day(String day) {
        return FactDate.day(LocalDate.parse(day));
    }
}
