package org.redress.intake.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.intake.rules.RuleFile;

/** By what the same words are known again ({@code rules/duplicates.yaml}). */
@ApplicationScoped
class SameWords {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Rule rule;

    record Rule(
            String id,
            String text,
            int withinDays,
            int leastWords,
            String source,
            LocalDate validFrom,
            LocalDate validTo,
            String confidence) {}

    SameWords() {
        this.rule = RuleFile.read("duplicates.yaml", Rule.class);
    }

    /** The first day from which a complaint of the same words is worth pointing out. */
    LocalDate since(LocalDate today) {
        return today.minusDays(rule.withinDays());
    }

    /** The words alone, in small letters; nothing where they are too few to mean the same complaint. */
    Optional<String> of(PersonalDetails personal) {
        if (personal.narrative() == null) {
            return Optional.empty();
        }
        String words = plain(personal.narrative());
        if (words.split(" ").length >= rule.leastWords()) {
            return Optional.of(words);
        }
        return Optional.ofNullable(personal.complainant()).map(Person::name).map(name -> plain(name) + "\n" + words);
    }

    private static String plain(String text) {
        return BETWEEN_WORDS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
