package org.redress.intake.said;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.intake.EventSample;
import org.redress.intake.codes.BroughtBy;
import org.redress.intake.codes.Channel;
import org.redress.intake.codes.ContactDirection;
import org.redress.intake.codes.ContactKind;
import org.redress.intake.codes.Form;
import org.redress.intake.codes.MadeBy;
import org.redress.intake.codes.ProceedingsKind;
import org.redress.intake.codes.ProceedingsState;
import org.redress.platform.time.FactDate;

class StatementEventSamplesTest {
    static Stream<Statement> statements() {
        return Stream.of(
                new StageRequested(
                        UUID.fromString("00000000-0000-7000-8000-0000000000b1"),
                        2,
                        FactDate.month(YearMonth.of(2015, 8)),
                        MadeBy.COMPLAINANT,
                        Form.WRITTEN),
                new SatisfactionRecorded(
                        UUID.fromString("00000000-0000-7000-8000-0000000000b2"),
                        false,
                        day("2024-08-06"),
                        MadeBy.ADVOCATE,
                        Form.ORAL),
                new ComplaintWithdrawn(
                        UUID.fromString("00000000-0000-7000-8000-0000000000b3"),
                        day("2024-08-07"),
                        MadeBy.REPRESENTATIVE,
                        Form.WRITTEN),
                new WithdrawalRetracted(
                        UUID.fromString("00000000-0000-7000-8000-0000000000b5"),
                        day("2024-08-20"),
                        MadeBy.COMPLAINANT,
                        Form.ORAL),
                new RepresentationsResubmitted(
                        UUID.fromString("00000000-0000-7000-8000-0000000000b6"),
                        day("2025-03-03"),
                        MadeBy.COMPLAINANT,
                        Form.WRITTEN),
                new AdvocateRequested(
                        UUID.fromString("00000000-0000-7000-8000-0000000000b7"),
                        day("2024-02-19"),
                        MadeBy.REPRESENTATIVE,
                        Form.ORAL),
                new ProceedingsNotified(
                        UUID.fromString("00000000-0000-7000-8000-0000000000b8"),
                        day("2024-05-02"),
                        ProceedingsKind.COURT,
                        BroughtBy.COMPLAINANT,
                        ProceedingsState.UNDER_WAY,
                        true),
                new ContactRecorded(
                        UUID.fromString("00000000-0000-7000-8000-0000000000b4"),
                        day("2024-07-31"),
                        Channel.EMAIL,
                        ContactDirection.TO_COMPLAINANT,
                        ContactKind.HOLDING_REPLY,
                        false));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void everyStatementIsToldAsItsSampleSays(Statement statement) {
        EventSample.assertIs(statement.statementKind().eventType(), statement);
    }

    private static FactDate day(String day) {
        return FactDate.day(LocalDate.parse(day));
    }
}
