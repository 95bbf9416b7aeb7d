package org.redress.router.rules;

import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.router.codes.ReviewKind;

/** What is asked in each kind of review, from {@code law/reviews.yaml}; a kind of which nothing is said is an error. */
public final class Reviews {
    private final List<ReviewRule> rules;
    private final Map<ReviewKind, ReviewRule> byKind;

    record Written(List<ReviewRule> reviews) {}

    Reviews(Written written) {
        this.rules = List.copyOf(written.reviews());
        this.byKind = rules.stream().collect(Collectors.toMap(ReviewRule::kind, Function.identity()));
        Arrays.stream(ReviewKind.values())
                .forEach(kind -> require(byKind.containsKey(kind), "nothing is said of " + kind));
        rules.forEach(Reviews::check);
    }

    public static Reviews load() {
        return new Reviews(LawFile.read("reviews.yaml", Written.class));
    }

    /** In the order in which they are usually met. */
    public List<ReviewRule> all() {
        return rules;
    }

    public ReviewRule of(ReviewKind kind) {
        return byKind.get(kind);
    }

    /** How long after an answer it is asked whether that settles the matter. */
    public Period unconfirmedAfter() {
        return of(ReviewKind.SATISFACTION_UNCONFIRMED).after();
    }

    private static void check(ReviewRule rule) {
        Map<String, List<String>> asked = rule.questions().stream()
                .collect(Collectors.toMap(ReviewRule.Question::id, ReviewRule.Question::answers));
        List.of(rule.takenIf(), rule.lawfulIf(), rule.lawfulIfAny()).stream()
                .map(Map::entrySet)
                .flatMap(Collection::stream)
                .forEach(wanted -> require(
                        asked.getOrDefault(wanted.getKey(), List.of()).containsAll(wanted.getValue()),
                        rule.kind() + " asks for an answer that nobody can give: " + wanted));
        require(
                rule.notTaken() == null
                        || !(rule.lawfulIf().isEmpty() && rule.lawfulIfAny().isEmpty()),
                rule.kind() + " does not say when a part need not be considered");
    }

    private static void require(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalStateException("law/reviews.yaml: " + complaint);
        }
    }
}
