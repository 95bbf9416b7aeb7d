package org.redress.intake.complaint;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.intake.complaint.Forms.MANAGER;
import static org.redress.intake.complaint.Forms.OFFICER;
import static org.redress.intake.complaint.Forms.PORTAL;
import static org.redress.intake.complaint.Forms.form;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.intake.rules.DateLimits;
import org.redress.platform.identity.Caller;

class FormCheckTest {
    private static final String ONE = "00000000-0000-7000-8000-000000000001";
    private static final String TWO = "00000000-0000-7000-8000-000000000002";

    private final FormCheck check =
            new FormCheck(new DateLimits(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'children':[{'relationship':'unknown'}],'narrative':'Help.'}",
                "{'children':[{'relationship':'unknown'}],'elements':[{'function':'not_stated'}]}"
            })
    void oneChildAndANarrativeOrAnElementAreEnough(String json) {
        assertDoesNotThrow(() -> check.check(form(json), PORTAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'children':[{'relationship':'parent'}]}",
                "{'children':[{'relationship':'parent'}],'narrative':' \\n ','elements':[]}"
            })
    void aComplaintThatSaysNothingIsNotOne(String json) {
        assertProblem(400, "narrative", form(json), PORTAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'receivedOn':'2026-11-22'                                      | receivedOn",
                "'complainant':{'dateOfBirth':'2026-11-22'}                     | complainant.dateOfBirth",
                "'representative':{'kind':'mp','authorityOn':'2006-08-31'}      | representative.authorityOn",
                "'representative':{'kind':'mp','childsViewsOn':'2026-11-22'}    | representative.childsViewsOn",
                "'proposedChange':{'takesEffectOn':'2036-11-22'}                | proposedChange.takesEffectOn",
                "'elements':[{'function':'school','receivedOn':'2026-11-22'}]   | elements[0].receivedOn",
                "'elements':[{'function':'school','arisenFrom':'1899-12-31'}]   | elements[0].arisenFrom",
                "'elements':[{'function':'school'},{'function':'school','arisenTo':'2026-11-22'}] | elements[1].arisenTo",
                "'elements':[{'function':'school','arisenFrom':'2024-03-02','arisenTo':'2024-03-01'}] | elements[0].arisenTo",
            })
    void everyDateIsHeldAgainstItsLimits(String part, String field) {
        assertProblem(400, field, withChild(part), PORTAL);
    }

    @Test
    void noElementArrivedBeforeTheComplaint() {
        String form = "'receivedOn':'2024-02-16','elements':[{'function':'school','receivedOn':'2024-02-1%d'}]";

        assertProblem(400, "elements[0].receivedOn", withChild(form.formatted(5)), PORTAL);
        assertDoesNotThrow(() -> check.check(withChild(form.formatted(6)), PORTAL));
    }

    @Test
    void aComplaintThatDoesNotSayWhenItArrivedArrivesTodayWithAllOfIt() {
        String form = "'elements':[{'function':'school'},{'function':'school','receivedOn':'2026-11-%d'}]";

        assertProblem(400, "elements[1].receivedOn", withChild(form.formatted(20)), PORTAL);
        assertDoesNotThrow(() -> check.check(withChild(form.formatted(21)), PORTAL));
    }

    @Test
    void spansThatTouchCanStandInOrder() {
        assertDoesNotThrow(() -> check.check(
                withChild("'elements':[{'function':'school','arisenFrom':{'precision':'month','notBefore':'2024-03-01',"
                        + "'notAfter':'2024-03-31'},'arisenTo':'2024-03-01'}]"),
                PORTAL));
    }

    @Test
    void idsAreGivenOnce() {
        assertProblem(
                400,
                "children[1].id",
                form("{'narrative':'x','children':[{'id':'" + ONE + "','relationship':'parent'},{'id':'" + ONE
                        + "','relationship':'relative'}]}"),
                PORTAL);
        assertProblem(
                400,
                "elements[1].id",
                withChild("'elements':[{'id':'" + ONE + "','function':'school'},{'id':'" + ONE
                        + "','function':'school'}]"),
                PORTAL);
    }

    @Test
    void whatAnElementNamesIsThere() {
        assertProblem(
                422,
                "elements[0].children",
                withChild("'elements':[{'function':'school','children':['" + TWO + "']}]"),
                PORTAL);
        assertProblem(
                422,
                "elements[0].aboutElement",
                withChild("'elements':[{'function':'complaint_handling','aboutElement':'" + TWO + "'}]"),
                PORTAL);
        assertProblem(
                400,
                "elements[0].aboutElement",
                withChild("'elements':[{'id':'" + TWO + "','function':'complaint_handling','aboutElement':'" + TWO
                        + "'}]"),
                PORTAL);
        assertDoesNotThrow(() -> check.check(
                withChild("'elements':[{'id':'" + TWO + "','function':'school','children':['" + ONE
                        + "']},{'function':'complaint_handling','aboutElement':'" + TWO + "'}]"),
                PORTAL));
    }

    @Test
    void anAddedElementMayNameAnEarlierOneButNotBeIt() {
        // Given a complaint that has the element ONE
        Set<UUID> earlier = Set.of(UUID.fromString(ONE));

        assertDoesNotThrow(() -> check.checkElements(
                withChild("'elements':[{'function':'complaint_handling','aboutElement':'" + ONE + "'}]")
                        .elements(),
                Set.of(),
                earlier,
                PORTAL));
        HttpProblem problem = assertThrows(
                HttpProblem.class,
                () -> check.checkElements(
                        withChild("'elements':[{'id':'" + ONE + "','function':'school'}]")
                                .elements(),
                        Set.of(),
                        earlier,
                        PORTAL));
        assertEquals("elements[0].id", problem.getParameters().get("field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "import"})
    void theCouncilsWordIsTakenFromItsOfficersAlone(String source) {
        ComplaintForm form = withChild("'elements':[{'function':'housing','functionSource':'" + source + "'}]");

        HttpProblem problem = assertThrows(HttpProblem.class, () -> check.check(form, PORTAL));

        assertEquals(403, problem.getStatusCode());
        assertEquals("/problems/function-source-not-yours", problem.getType().toString());
        assertTrue(problem.getDetail().startsWith("elements[0].functionSource"), problem.getDetail());
        assertDoesNotThrow(() -> check.check(form, OFFICER));
        assertDoesNotThrow(() -> check.check(form, MANAGER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"complainant", "triage"})
    void whatTheFormOrTheTriageChoseAPortalMaySay(String source) {
        assertDoesNotThrow(() -> check.check(
                withChild("'elements':[{'function':'housing','functionSource':'" + source + "'}]"), PORTAL));
    }

    private void assertProblem(int status, String field, ComplaintForm form, Caller caller) {
        HttpProblem problem = assertThrows(HttpProblem.class, () -> check.check(form, caller));
        assertEquals(status, problem.getStatusCode());
        assertEquals(field, problem.getParameters().get("field"));
    }

    private static ComplaintForm withChild(String part) {
        return form("{'narrative':'x','children':[{'id':'" + ONE + "','relationship':'parent'}]," + part + "}");
    }
}
