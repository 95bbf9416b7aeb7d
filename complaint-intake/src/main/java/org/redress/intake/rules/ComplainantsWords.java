package org.redress.intake.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.intake.codes.MadeBy;
import org.redress.platform.http.Refusal;

/**
 * Keeps an officer's account of what somebody said apart from what that person said
 * ({@code rules/complainants-words.yaml}).
 */
@ApplicationScoped
public class ComplainantsWords {
    private final Map<String, Rule> rules;

    record Rule(
            String id,
            String text,
            String citation,
            String source,
            LocalDate validFrom,
            LocalDate validTo,
            String confidence) {}

    record Rules(List<Rule> rules) {}

    public ComplainantsWords() {
        this.rules = RuleFile.read("complainants-words.yaml", Rules.class).rules().stream()
                .collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));
    }

    /**
     * @param rule the id of a rule in complainants-words.yaml
     * @throws Refusal {@code not-the-complainants-word} where an officer is said to have said it
     */
    public void require(String rule, MadeBy madeBy) {
        if (madeBy == MadeBy.OFFICER) {
            Rule broken = rules.get(rule);
            throw new Refusal(
                            "not-the-complainants-word",
                            broken.text() + " An officer cannot say it for them. Record what the officer reports with"
                                    + " POST /v1/complaints/{id}/contacts (kind report), which changes nothing, and"
                                    + " ask the complainant.",
                            broken.citation())
                    .withField("madeBy");
        }
    }
}
