package org.redress.remedies.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.platform.time.FactDate;
import org.redress.remedies.DecisionKey;
import org.redress.remedies.FactDays;
import org.redress.remedies.remedy.DecisionState;
import org.redress.remedies.remedy.DueTerms;
import org.redress.remedies.remedy.KindRules;
import org.redress.remedies.remedy.PaymentPurpose;
import org.redress.remedies.remedy.Progress;
import org.redress.remedies.remedy.Remedy;
import org.redress.remedies.remedy.RemedyClass;
import org.redress.remedies.remedy.RemedyKind;
import org.redress.remedies.remedy.RemedySource;
import org.redress.remedies.remedy.StartsFrom;
import org.redress.remedies.remedy.UnderDecision;
import org.redress.remedies.remedy.Within;

class RemediesAskedTest {

    private static final UnderDecision DECISION = new UnderDecision(
            UUID.randomUUID(),
            null,
            UUID.randomUUID(),
            "24 003 150",
            DecisionState.FINAL,
            FactDate.notKnown(),
            false,
            new DecisionKey(null, null));
    private static final LocalDate DAY = LocalDate.parse("2024-11-29");

    private final RemediesAsked remedies = new RemediesAsked(
            new KindRules(), new FactDays(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC)));

    @Test
    void whatIsLeftOutHasItsUsualMeaning() {
        Remedy remedy = made(asked(RemedyKind.APOLOGY, "P1M", null, null, null, null, null, null));

        assertEquals(RemedySource.OMBUDSMAN, remedy.source());
        assertEquals(RemedyClass.PERSONAL, remedy.remedyClass());
        assertEquals(
                new DueTerms(new Within("P1M"), new StartsFrom.FinalDecision(), null, false, null), remedy.terms());
        assertEquals(Progress.agreed(), remedy.progress());
        assertEquals(1, remedy.place());
        assertEquals(1, remedy.version());
    }

    @Test
    void aDayNamedInTheDecisionRunsFromNothing() {
        Remedy remedy = made(asked(RemedyKind.REMIND_STAFF, null, null, DAY, null, null, null, null));

        assertEquals(new DueTerms(null, new StartsFrom.NamedDate(), DAY, false, null), remedy.terms());
        assertEquals(RemedyClass.SERVICE_IMPROVEMENT, remedy.remedyClass());
    }

    @Test
    void anEarlierOneOfTheListIsNamedByItsPlace() {
        List<Remedy> made = remedies.of(
                List.of(
                        asked(RemedyKind.ACCEPT_INTO_PROCEDURE, "P1M", null, null, null, null, null, null),
                        asked(RemedyKind.COMPLETE_PROCEDURE, null, "remedy:1", null, null, null, null, null)),
                DECISION);

        assertEquals(
                new StartsFrom.AfterRemedy(made.get(0).id()),
                made.get(1).terms().from());
        assertEquals(2, made.get(1).place());
    }

    @Test
    void aPaymentKeepsItsSumAndItsPurposesUnsplit() {
        Remedy remedy = made(new RemedyAsked(
                RemedyKind.PAYMENT_COMBINED,
                null,
                "P1M",
                null,
                null,
                null,
                null,
                25_000L,
                List.of(PaymentPurpose.DISTRESS, PaymentPurpose.TIME_AND_TROUBLE),
                null,
                null));

        assertEquals(25_000L, remedy.recommendation().amountPence());
        assertEquals(
                List.of(PaymentPurpose.DISTRESS, PaymentPurpose.TIME_AND_TROUBLE),
                remedy.recommendation().purposes());
    }

    private static Stream<Arguments> contradictions() {
        FactDate start = FactDate.day(DAY);
        RemedyKind kind = RemedyKind.APOLOGY;
        return Stream.of(
                Arguments.of("remedies[0].by", asked(kind, "P1M", null, DAY, null, null, null, null)),
                Arguments.of("remedies[0].by", asked(kind, null, null, DAY, true, null, null, null)),
                Arguments.of("remedies[0].from", asked(kind, null, "final_decision", DAY, null, null, null, null)),
                Arguments.of("remedies[0].from", asked(kind, null, "date", null, null, null, null, null)),
                Arguments.of("remedies[0].from", asked(kind, "P1M", "date", null, null, null, null, null)),
                Arguments.of("remedies[0].from", asked(kind, "P1M", "the_day_after", null, null, null, null, null)),
                Arguments.of("remedies[0].from", asked(kind, "P1M", "remedy:1", null, null, null, null, null)),
                Arguments.of("remedies[0].startOn", asked(kind, "P1M", null, null, null, start, null, null)),
                Arguments.of("remedies[0].startOn", asked(kind, null, "date", DAY, null, start, null, null)),
                Arguments.of("remedies[0].amountPence", asked(kind, "P1M", null, null, null, null, 100L, null)),
                Arguments.of(
                        "remedies[0].purposes",
                        asked(kind, "P1M", null, null, null, null, null, List.of(PaymentPurpose.DISTRESS))));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("contradictions")
    void whatContradictsItselfIsRefusedWithTheFieldAtFault(String field, RemedyAsked asked) {
        HttpProblem problem = assertThrows(HttpProblem.class, () -> made(asked));

        assertEquals(400, problem.getStatusCode());
        assertEquals(field, problem.getParameters().get("field"));
    }

    @ParameterizedTest
    @CsvSource({
        "within, P10Y, P11Y",
        "within, 2600WD, 2650WD",
        "by, 2036-11-21, 2036-11-22",
        "by, 2006-09-01, 2006-08-31",
        "startOn, 2036-11-21, 2036-11-22",
        "startOn, 2006-09-01, 2006-08-31"
    })
    void whatLiesTooFarOffIsRefused(String field, String possible, String tooFar) {
        assertEquals(1, made(withTime(field, possible)).place());
        HttpProblem problem = assertThrows(HttpProblem.class, () -> made(withTime(field, tooFar)));

        assertEquals(400, problem.getStatusCode());
        assertEquals("remedies[0]." + field, problem.getParameters().get("field"));
    }

    private static RemedyAsked withTime(String field, String value) {
        RemedyKind kind = RemedyKind.APOLOGY;
        return switch (field) {
            case "within" -> asked(kind, value, null, null, null, null, null, null);
            case "by" -> asked(kind, null, null, LocalDate.parse(value), null, null, null, null);
            default -> asked(kind, "P1M", "date", null, null, FactDate.day(LocalDate.parse(value)), null, null);
        };
    }

    private Remedy made(RemedyAsked asked) {
        return remedies.of(List.of(asked), DECISION).get(0);
    }

    private static RemedyAsked asked(
            RemedyKind kind,
            String within,
            String from,
            LocalDate by,
            Boolean immediately,
            FactDate startOn,
            Long amountPence,
            List<PaymentPurpose> purposes) {
        return new RemedyAsked(kind, null, within, from, by, immediately, startOn, amountPence, purposes, null, null);
    }
}
