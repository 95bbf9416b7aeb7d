package org.redress.router.rules;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.http.Problems;
import org.redress.router.codes.Confidence;

@Path("/v1/rules")
@Tag(name = "Rules", description = "The rules by which procedures are decided, each with its source.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class RulesResource {
    private final Eligibility rules;

    RulesResource(Eligibility rules) {
        this.rules = rules;
    }

    /** The table a rule stands in. */
    enum Table {
        WHO,
        FUNCTION,
        PAIR,
        HEAD,
        GATE;

        static Table of(Rule rule) {
            return rule instanceof WhoRule
                    ? WHO
                    : rule instanceof FunctionRule
                            ? FUNCTION
                            : rule instanceof PairRule ? PAIR : rule instanceof HeadRule ? HEAD : GATE;
        }
    }

    @Schema(name = "RuleBook")
    record RuleBook(
            String edition,
            @Schema(description = "The first day of receipt for which there are rules.") LocalDate holdsFrom,
            List<RuleView> rules) {}

    @Schema(name = "Rule")
    record RuleView(
            @Schema(examples = {"W-PARENT"}) String id,
            Table table,
            @Schema(description = "What is tested, in one line.") String test,
            @Schema(description = "What follows where the test is met.") String effect,
            @Schema(description = "The first day of receipt it holds for.") LocalDate from,
            @Schema(description = "The last day of receipt it holds for; absent while it holds on.") LocalDate to,
            @Schema(description = "Where it stands.") String source,
            @Schema(
                            description = "seen: read in its source; recalled: known, not read; inference: our own"
                                    + " reading.")
                    Confidence confidence) {
        static RuleView of(Rule rule) {
            return new RuleView(
                    rule.id(),
                    Table.of(rule),
                    rule.test(),
                    rule.effect(),
                    rule.from(),
                    rule.to(),
                    rule.source(),
                    rule.confidence());
        }
    }

    @GET
    @Operation(
            operationId = "listRules",
            summary = "All rules of the present edition",
            description = "Who may complain, functions, pairs of the two, heads of grievance, exclusions and gates.")
    public RuleBook list() {
        return new RuleBook(
                rules.edition(),
                rules.holdsFrom(),
                rules.all().map(RuleView::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readRule", summary = "One rule")
    public RuleView read(@PathParam("id") String id) {
        return rules.find(id).map(RuleView::of).orElseThrow(() -> Problems.notFound("rule"));
    }
}
