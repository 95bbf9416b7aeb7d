package org.redress.intake.triage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * How signs are weighed ({@code rules/triage/reckoning.yaml}).
 *
 * @param prior how many narratives the law's word counts for
 * @param suggestFrom the least weight that is worth a suggestion
 * @param plainFrom the law's number from which words speak for a statutory function whatever else is said
 * @param elsewhere how much of what vague words are worth goes where everything speaks for another route
 * @param statutoryFrom from which likelihood on a narrative is flagged
 */
@JsonIgnoreProperties({"validFrom", "confidence"})
record Reckoning(double prior, double suggestFrom, double plainFrom, double elsewhere, double statutoryFrom) {
    double weight(double law, Experience.Count seen) {
        return (prior * law + seen.borneOut()) / (prior + seen.found());
    }

    Reckoning flaggingFrom(double likelihood) {
        return new Reckoning(prior, suggestFrom, plainFrom, elsewhere, likelihood);
    }
}
