package org.redress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellerTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Teller teller =
            new Teller(new Page(new PrintStream(written, true, StandardCharsets.UTF_8)), Words.read());

    @Test
    void a_sentence_is_told_with_what_was_learnt() {
        tell(
                "{call: one, to: intake, send: GET /, tell: 'Due ${due}.', expect: {status: 200}, capture: {due: $.due}}",
                "{\"due\": \"2024-03-01\"}");

        assertEquals("* Due Fri 1 Mar 2024.\n", text());
    }

    @Test
    void a_long_sentence_is_wrapped_under_itself() {
        tell(
                "{call: one, to: intake, send: GET /, tell: '" + "fifteen letters ".repeat(8)
                        + "', expect: {status: 200}}",
                "{}");

        assertEquals(
                "* " + "fifteen letters ".repeat(6).strip() + "\n  "
                        + "fifteen letters ".repeat(2).strip() + "\n",
                text());
    }

    @Test
    void a_decision_is_told_with_its_reasons_once_each() {
        show(
                "routing",
                """
                {"tracks": [{"procedure": "children_act", "reasons": [
                    {"rule": "F-P3", "fact": "section_17_support", "outcome": "children_act", "citation": "s 26(3A)(a)"},
                    {"rule": "F-P3", "fact": "section_17_support", "outcome": "children_act", "citation": "s 26(3A)(a)"}]}],
                 "reviews": [{"kind": "consent", "blocking": false, "missing": "authority"}],
                 "departures": [{"kind": "stage2_refused", "on": "2024-08-22"}]}
                """);

        assertEquals(
                """
                  What was decided, and why
                    - the Children Act procedure
                      because section 17 support: the Children Act procedure [F-P3; s 26(3A)(a)]
                    - someone should look: consent, for want of: authority
                    - on the record, done wrongly: stage 2 was refused, Thu 22 Aug 2024
                """,
                text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"dueOn\": \"2024-03-01\", \"capOn\": \"2024-03-15\", \"status\": \"open\""
                        + "| due Fri 1 Mar 2024, at the very latest Fri 15 Mar 2024; still open",
                "\"dueOn\": \"2024-03-01\", \"status\": \"met_late\", \"metOn\": \"2024-03-04\", \"workingDaysLate\": 1"
                        + "| due Fri 1 Mar 2024; late, done Mon 4 Mar 2024, working days late: 1",
                "\"dueOn\": \"2024-03-01\", \"status\": \"missed\", \"workingDaysLate\": 9, \"owedBy\": \"complainant\""
                        + "| due Fri 1 Mar 2024; that time has passed",
                "\"dueBetween\": {\"from\": \"2024-03-01\", \"to\": \"2024-03-04\"}, \"status\": \"cannot_be_told\""
                        + "| due between Fri 1 Mar 2024 and Mon 4 Mar 2024; whether in time cannot be told",
            })
    void a_date_is_told_with_what_became_of_it(String facts, String told) {
        show(
                "timetable",
                "{\"asOf\": \"2024-03-05\", \"deadlines\": [{\"rule\": \"CA-S1-RESP\", \"startOn\": \"2024-02-16\", "
                        + facts + "}, {\"rule\": \"REM-1M\", \"remedyId\": \"told elsewhere\"}]}");

        assertEquals(
                "  The dates, as of Tue 5 Mar 2024" + " - Stage 1, the council's answer, counted from Fri 16 Feb 2024: "
                        + told.strip(),
                text().replaceAll("\\s+- ", " - ").replaceAll("\n +", " ").stripTrailing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"kind\": \"payment_combined\", \"amountPence\": 25000, \"dueState\": \"decision_date_not_known\","
                        + " \"status\": \"agreed\""
                        + "| One payment for distress and for time and trouble (£250): due date not known, because the"
                        + " decision's date is not recorded; agreed, not begun",
                "\"kind\": \"apology\", \"dueOn\": \"2024-11-29\", \"status\": \"evidence_sent\","
                        + " \"achievedOn\": \"2024-11-20\", \"evidenceSentOn\": \"2024-11-21\""
                        + "| An apology: due Fri 29 Nov 2024; proof sent to the Ombudsman, done Wed 20 Nov 2024, proof"
                        + " sent Thu 21 Nov 2024",
                "\"kind\": \"apology\", \"dueOn\": \"2019-12-22\", \"internalTargetOn\": \"2019-12-20\","
                        + " \"immediately\": true, \"status\": \"agreed\""
                        + "| An apology: at once, and no later than Sun 22 Dec 2019 (a target of Fri 20 Dec 2019); agreed,"
                        + " not begun",
            })
    void a_remedy_is_told_with_where_it_stands(String facts, String told) {
        show("remedies", "{\"items\": [{" + facts + "}]}");

        assertEquals(
                "  What was agreed to put it right - " + told.strip(),
                text().replaceAll("\\s+- ", " - ").replaceAll("\n +", " ").stripTrailing());
    }

    @Test
    void a_refusal_is_told_with_the_law() {
        show("refusal", "{\"detail\": \"Stage 2 is owed.\", \"citation\": \"reg 17(1)\"}");

        assertEquals("    refused: Stage 2 is owed. [reg 17(1)]\n", text());
    }

    @Test
    void what_came_out_otherwise_is_told_last() {
        Scenario scenario = new Scenario("test", "", "E10000016", Scenario.Kind.INVENTED, "", "", List.of());

        teller.close(new Performance(
                scenario, List.of(new Failure("test", "dates", "deadlines GET /", "$.dueOn", "\"a\"", "\"b\""))));

        assertEquals(
                """
                ! OTHERWISE THAN EXPECTED: test, dates: $.dueOn expected "a", got "b" (deadlines GET /)
                1 of the expectations did not come true.
                """,
                text());
    }

    private void show(String what, String answer) {
        tell("{call: one, to: intake, send: GET /, show: " + what + ", expect: {status: 200}}", answer);
    }

    private void tell(String call, String answer) {
        try (TinyServer server = new TinyServer().answers("GET /", 200, answer)) {
            new Player(server, new Patience(Duration.ofSeconds(1), Duration.ofMillis(5)))
                    .play(
                            ScenarioFiles.parse("name: t\ncouncil: E10000016\nkind: invented\ncalls:\n- " + call),
                            teller);
        }
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
