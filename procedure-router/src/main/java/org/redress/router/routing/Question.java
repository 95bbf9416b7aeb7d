package org.redress.router.routing;

import java.util.List;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;
import org.redress.router.rules.Rule;

/**
 * Something that the law leaves to a person.
 *
 * @param blocking whether the elements asked about wait for the answer
 * @param leadsTo where they go if it is as it looks
 * @param otherwise where they may go if it is not
 * @param missing the fact that is needed to answer
 */
record Question(
        ReviewKind kind,
        boolean blocking,
        String rule,
        Route leadsTo,
        List<Route> otherwise,
        String missing,
        String citation) {

    static Question blocking(ReviewKind kind, Rule rule, Route leadsTo, List<Route> otherwise, String missing) {
        return new Question(kind, true, rule.id(), leadsTo, otherwise, missing, rule.source());
    }

    static Question notice(ReviewKind kind, Rule rule, Route leadsTo, String missing) {
        return new Question(kind, false, rule.id(), leadsTo, List.of(), missing, rule.source());
    }

    Question asNotice() {
        return new Question(kind, false, rule, leadsTo, otherwise, missing, citation);
    }
}
