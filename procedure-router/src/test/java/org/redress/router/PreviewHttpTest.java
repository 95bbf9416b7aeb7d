package org.redress.router;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Previews and the rules behind them. */
@QuarkusTest
class PreviewHttpTest extends RunningRouter {

    @Test
    void complaintsAreDecidedWithoutBeingStored() {
        officer()
                .body(
                        """
                        {"cases": [
                          {"receivedOn": "2024-02-16", "procedureInUse": "corporate",
                           "children": [{"relationship": "parent", "age": "16_17", "status": ["in_need"]}],
                           "elements": [{"function": "section_17_support", "functionSource": "officer",
                             "heads": ["delay"]},
                             {"function": "complaint_handling", "functionSource": "officer"}]},
                          {"children": [{"relationship": "relative"}],
                           "elements": [{"function": "housing", "functionSource": "complainant"}]}]}
                        """)
                .post("/v1/routings/preview")
                .then()
                .statusCode(200)
                .body("cases.routingStatus", contains("decided", "needs_review"))
                .body("cases[0].tracks.procedure", contains("children_act"))
                .body(
                        "cases[0].tracks[0].elements",
                        contains("00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002"))
                .body("cases[0].reviews.kind", contains("wrong_procedure_in_use"))
                .body("cases[1].tracks", empty())
                .body("cases[1].reviews.kind", contains("self_chosen_function"))
                .body("cases[1].reviews[0].wouldLeadTo.procedure", equalTo("corporate"))
                .body("cases[1].reviews[0].otherwise.procedure", contains("children_act"));
    }

    @Test
    void whatIsMalformedIsToldByField() {
        preview("{\"cases\": []}").statusCode(400).body("field", equalTo("cases"));
        preview("{\"cases\": [{\"children\": [{\"relationship\": \"aunt\"}]}]}")
                .statusCode(400)
                .body("field", containsString("relationship"))
                .body("detail", containsString("parent"));
        preview("{\"cases\": [{\"children\": [{\"relationship\": \"parent\", \"hair\": \"red\"}]}]}")
                .statusCode(400)
                .body("field", containsString("hair"));
        preview("{\"cases\": [{\"children\": [{\"relationship\": \"parent\"}], \"receivedOn\": \"2006-08-31\"}]}")
                .statusCode(400)
                .body("field", containsString("receivedOn"));
        preview("{\"cases\": [{\"children\": [{\"relationship\": \"parent\"}], \"receivedOn\": \"2006-09-01\"}]}")
                .statusCode(200);
        officer()
                .body(Map.of("cases", Collections.nCopies(501, Map.of("children", java.util.List.of(Map.of())))))
                .post("/v1/routings/preview")
                .then()
                .statusCode(400)
                .body("field", equalTo("cases"));
        as(KENT, "service")
                .body("{\"cases\": [{\"children\": [{}]}]}")
                .post("/v1/routings/preview")
                .then()
                .statusCode(200);
        as(KENT, "portal")
                .body("{\"cases\": [{\"children\": [{}]}]}")
                .post("/v1/routings/preview")
                .then()
                .statusCode(403);
    }

    @Test
    void theRulesCanBeRead() {
        as(KENT, "portal")
                .get("/v1/rules")
                .then()
                .statusCode(200)
                .body("holdsFrom", equalTo("2006-09-01"))
                .body("rules.id", hasItems("W-PARENT", "F-P5-47", "P-26-3", "H-DELAY", "G-SELFCHOSEN", "X-LATE"));
        as(KENT, "auditor")
                .get("/v1/rules/X-LATE")
                .then()
                .statusCode(200)
                .body("table", equalTo("gate"))
                .body("source", equalTo("SI 2006/1738 reg 9"))
                .body("confidence", equalTo("seen"));
        officer().get("/v1/rules/F-DATA-ICO").then().body("to", equalTo("2026-06-18"));
        officer().get("/v1/rules/X-NONE").then().statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse preview(String body) {
        return officer().body(body).post("/v1/routings/preview").then();
    }
}
