package org.redress.router.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.router.codes.ReviewKind;

class ReviewsTest {
    private final Reviews reviews = Reviews.load();

    @Test
    void everyKindSaysByWhenAndWhereItStands() {
        for (ReviewKind kind : ReviewKind.values()) {
            ReviewRule rule = reviews.of(kind);
            assertTrue(rule.dueBy(LocalDate.of(2026, 3, 2)).isAfter(LocalDate.of(2026, 3, 2)), kind.name());
            assertFalse(rule.source().isBlank(), kind.name());
        }
        assertEquals(LocalDate.of(2026, 3, 9), reviews.of(ReviewKind.LATE).dueBy(LocalDate.of(2026, 3, 2)));
    }

    @Test
    void whatIsLateIsTakenOnlyIfBothTestsAreMetAndLeftOnlyIfOneIsNot() {
        ReviewRule late = reviews.of(ReviewKind.LATE);
        Map<String, String> both = Map.of("not_reasonable_in_time", "yes", "still_fair", "yes");
        Map<String, String> one = Map.of("not_reasonable_in_time", "yes", "still_fair", "no");

        assertTrue(late.allowsTaking(both));
        assertFalse(late.allowsTaking(one));
        assertFalse(late.allowsNotTaking(both));
        assertTrue(late.allowsNotTaking(one));
        assertFalse(late.allowsNotTaking(Map.of()));
    }

    @Test
    void bothLimbsOfRegulation8AreNeeded() {
        ReviewRule beside = reviews.of(ReviewKind.CONCURRENT_PROCEEDINGS);

        assertTrue(beside.allowsNotTaking(Map.of("paragraph", "a", "would_prejudice", "yes")));
        assertFalse(beside.allowsNotTaking(Map.of("paragraph", "none", "would_prejudice", "yes")));
        assertFalse(beside.allowsNotTaking(Map.of("paragraph", "a", "would_prejudice", "no")));
        assertTrue(beside.allowsTaking(Map.of("paragraph", "none", "would_prejudice", "no")));
    }

    @Test
    void aReviewThatOnlyAsksWhereSomethingBelongsEndsNothing() {
        assertFalse(reviews.of(ReviewKind.CROSSCHECK).allowsNotTaking(Map.of()));
    }

    @Test
    void aKindOfWhichNothingIsSaidIsAnErrorAtStart() {
        IllegalStateException error =
                assertThrows(IllegalStateException.class, () -> new Reviews(new Reviews.Written(List.of())));

        assertEquals("law/reviews.yaml: nothing is said of SUFFICIENT_INTEREST", error.getMessage());
    }
}
