package org.redress.router.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.router.codes.Codes;

/** The page of the rules for people is made from the rules, and written anew with {@code -Drules.write=true}. */
class RulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "routing-rules.md");

    private final Eligibility rules = Eligibility.load();
    private final Reviews reviews = Reviews.load();

    @Test
    void thePageSaysWhatTheRulesSay() throws IOException {
        String page = page();
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, page);
        }

        assertEquals(page, Files.readString(PAGE), PAGE + " (written anew with -Drules.write=true)");
    }

    private String page() {
        return String.join(
                "\n",
                "# The rules of routing",
                "",
                "Edition " + rules.edition() + ", for complaints received from " + rules.holdsFrom()
                        + " on. Made from `procedure-router/src/main/resources/law/eligibility.yaml` and"
                        + " `reviews.yaml`; served as data by `GET /v1/rules`.",
                "",
                "A complaint belongs to the Children Act procedure where a person and a function meet in a pair and"
                        + " nothing stands in the way. Each element is decided for each child. How sure we are of a rule:"
                        + " *seen* (read in the source), *recalled* (known, not read), *inference* (our own reading).",
                "",
                table("Who complains", WhoRule.class),
                table("What it is about", FunctionRule.class),
                table("Pairs of person and function", PairRule.class),
                table("Heads of grievance", HeadRule.class),
                table("Exclusions and gates", GateRule.class),
                reviewTable());
    }

    private String table(String title, Class<? extends Rule> kind) {
        StringBuilder table = new StringBuilder("## " + title
                + "\n\n"
                + "| rule | test | effect | received | source | confidence |\n"
                + "| --- | --- | --- | --- | --- | --- |\n");
        rules.all()
                .filter(kind::isInstance)
                .forEach(rule -> row(
                        table,
                        rule.id(),
                        rule.test(),
                        rule.effect(),
                        "from " + rule.from() + (rule.to() == null ? "" : " to " + rule.to()),
                        rule.source(),
                        Codes.text(rule.confidence())));
        return table.toString();
    }

    private String reviewTable() {
        StringBuilder table = new StringBuilder(
                """
                ## What is left to a person

                A review blocks its own elements or is a notice; the other elements go on. The time is advice, no limit of the
                law.

                | kind | usually | decide within | questions | how it may end the matter | source | fault found in the like |
                | --- | --- | --- | --- | --- | --- | --- |
                """);
        for (ReviewRule rule : reviews.all()) {
            row(
                    table,
                    Codes.text(rule.kind()),
                    rule.blocking() ? "blocks" : "a notice",
                    rule.within().getDays() + " days",
                    questions(rule.questions()),
                    rule.notTaken() == null ? "" : Codes.text(rule.notTaken()),
                    rule.source(),
                    String.join(", ", rule.faultFound()));
        }
        return table.toString();
    }

    private static String questions(List<ReviewRule.Question> questions) {
        return String.join(
                "<br>",
                questions.stream()
                        .map(one -> one.text() + " (" + String.join(", ", one.answers()) + ")")
                        .toList());
    }

    private static void row(StringBuilder table, String... cells) {
        table.append("| ")
                .append(String.join(
                        " | ",
                        Stream.of(cells).map(cell -> cell.replace("|", "\\|")).toList()))
                .append(" |\n");
    }
}
