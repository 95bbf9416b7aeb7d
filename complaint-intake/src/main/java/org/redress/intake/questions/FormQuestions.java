package org.redress.intake.questions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.rules.RuleFile;

/** The questions of {@code rules/form-questions.yaml}, in one language. */
@ApplicationScoped
class FormQuestions {
    private static final String USUAL = "en";

    private final List<Written> written;

    @JsonIgnoreProperties({"source", "validFrom", "confidence"})
    record File(List<Written> questions) {}

    record Written(
            String id,
            String field,
            Kind kind,
            boolean required,
            ShowIf showIf,
            Map<String, String> asks,
            List<WrittenOption> options) {}

    record WrittenOption(String code, Map<String, String> says) {}

    /** How a question is answered. */
    enum Kind {
        TEXT,
        DATE,
        YES_NO,
        CHOICE,
        CHOICES
    }

    record ShowIf(
            @Schema(description = "The id of another question.") String question,
            @Schema(description = "Its answers that make this question worth asking.") List<String> codes) {}

    record Option(String code, String says) {}

    record Question(
            String id,
            @Schema(
                            examples = {"children[].relationship"},
                            description = "Where the answer goes in the body of POST /v1/complaints.")
                    String field,
            Kind kind,
            boolean required,
            @Schema(description = "Absent: ask it always.") ShowIf showIf,
            String asks,
            @Schema(description = "Absent where the answer is no choice.") List<Option> options) {}

    FormQuestions() {
        this.written = RuleFile.read("form-questions.yaml", File.class).questions();
    }

    /** @param language such as {@code en}; another one than the words are kept in gives English */
    List<Question> in(String language) {
        return written.stream().map(question -> said(question, language)).toList();
    }

    private static Question said(Written question, String language) {
        return new Question(
                question.id(),
                question.field(),
                question.kind(),
                question.required(),
                question.showIf(),
                words(question.asks(), language),
                Optional.ofNullable(question.options())
                        .map(options -> options.stream()
                                .map(option -> new Option(option.code(), words(option.says(), language)))
                                .toList())
                        .orElse(null));
    }

    private static String words(Map<String, String> byLanguage, String language) {
        return byLanguage.getOrDefault(language, byLanguage.get(USUAL));
    }
}
