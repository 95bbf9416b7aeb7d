package org.redress.router.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.router.codes.Age.AGE_16_17;
import static org.redress.router.codes.Age.AGE_18_20;
import static org.redress.router.codes.Age.AGE_21_24;
import static org.redress.router.codes.Age.AGE_25_OVER;
import static org.redress.router.codes.Age.UNDER_16;
import static org.redress.router.codes.CouncilFunction.*;
import static org.redress.router.codes.Relationship.*;
import static org.redress.router.routing.Told.CHILDREN_ACT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.router.codes.Age;
import org.redress.router.codes.Authority;
import org.redress.router.codes.ChildStatus;
import org.redress.router.codes.RepresentativeKind;
import org.redress.router.codes.ReviewKind;

/** The pairs of person and function, each on both sides of its boundary. */
class WhoMayComplainTest {

    @Test
    void peopleWithARightOfTheirOwnUnderSection26() {
        assertOwnRight(
                "W-LAC", Told.by(CHILD, UNDER_16, ChildStatus.LOOKED_AFTER).about(LOOKED_AFTER_CARE));
        assertOwnRight("W-CIN", Told.by(CHILD).about(SECTION_17_SUPPORT));
        assertOwnRight("W-PARENT", Told.by(PARENT, AGE_16_17).about(SECTION_17_SUPPORT));
        assertOwnRight("W-PARENT", Told.by(ADOPTER).about(SECTION_17_SUPPORT));
        assertOwnRight("W-PR", Told.by(PARENTAL_RESPONSIBILITY_HOLDER).about(LOOKED_AFTER_CARE));
        assertOwnRight("W-PR", Told.by(SPECIAL_GUARDIAN).about(SECTION_17_SUPPORT));
        assertOwnRight("W-LAFOSTER", Told.by(FOSTER_CARER, AGE_18_20).about(LOOKED_AFTER_CARE));
    }

    @Test
    void careLeaversUnderSection24D() {
        assertOwnRight("W-CL-REL", Told.by(CARE_LEAVER, AGE_16_17).about(LEAVING_CARE_SUPPORT));
        assertOwnRight("W-CL-FREL", Told.by(CARE_LEAVER, AGE_18_20).about(LEAVING_CARE_SUPPORT));
        assertOwnRight("W-CL-FREL", Told.by(CARE_LEAVER, AGE_25_OVER).about(LOOKED_AFTER_CARE));
        assertOwnRight("W-CL-FREL", Told.by(CHILD, AGE_18_20).about(LEAVING_CARE_SUPPORT));
        assertOwnRight("W-CL-24B2", Told.by(CARE_LEAVER, AGE_21_24).about(LEAVING_CARE_SUPPORT));
        assertOwnRight(
                "W-CL-QUAL",
                Told.by(CARE_LEAVER, AGE_18_20, ChildStatus.SPECIAL_GUARDIANSHIP_FORMERLY_LOOKED_AFTER)
                        .about(LEAVING_CARE_SUPPORT));
    }

    @Test
    void nobodyElseComplainsForAnAdult() {
        assertReview(ReviewKind.CROSSCHECK, "W-NONE", Told.by(PARENT, AGE_18_20).about(LEAVING_CARE_SUPPORT));
        assertReview(
                ReviewKind.CROSSCHECK, "W-NONE", Told.by(RELATIVE, AGE_18_20).about(LEAVING_CARE_SUPPORT));
        assertReview(
                ReviewKind.CROSSCHECK,
                "W-NONE",
                Told.by(FOSTER_CARER, AGE_21_24).about(LOOKED_AFTER_CARE));
        assertReview(ReviewKind.CROSSCHECK, "W-NONE", Told.by(CHILD, AGE_18_20).about(SECTION_17_SUPPORT));
        assertReview(
                ReviewKind.CROSSCHECK, "W-NONE", Told.by(CARE_LEAVER, AGE_18_20).about(CARE_ORDER_APPLICATION));
    }

    @Test
    void everyoneElseUnderSection26NeedsADecisionOnTheirInterest() {
        for (var relationship : List.of(
                RELATIVE, OTHER_INTERESTED_PERSON, PROFESSIONAL, PROSPECTIVE_ADOPTER, PROSPECTIVE_FOSTER_CARER)) {
            assertReview(
                    ReviewKind.SUFFICIENT_INTEREST,
                    "W-SUFFINT",
                    Told.by(relationship).about(LOOKED_AFTER_CARE));
        }
    }

    @Test
    void adoption() {
        for (var relationship : List.of(
                CHILD,
                PARENT,
                ADOPTER,
                PROSPECTIVE_ADOPTER,
                ADOPTED_PERSON,
                BIRTH_RELATIVE_OF_ADOPTED_PERSON,
                RELATIVE)) {
            assertOwnRight("W-ADOPT", Told.by(relationship).about(ADOPTION_SUPPORT));
        }
        assertOwnRight("W-ADOPT", Told.by(PROSPECTIVE_ADOPTER).about(ADOPTER_PRE_ASSESSMENT_REFUSAL));
        assertReview(
                ReviewKind.SUFFICIENT_INTEREST,
                "W-ADOPT-SI",
                Told.by(FOSTER_CARER).about(ADOPTION_SUPPORT));
    }

    @Test
    void specialGuardianship() {
        assertOwnRight("W-SG-CHILD", Told.by(CHILD).about(SPECIAL_GUARDIANSHIP_SUPPORT));
        assertOwnRight("W-SG-GUARD", Told.by(SPECIAL_GUARDIAN).about(SPECIAL_GUARDIANSHIP_SUPPORT));
        assertOwnRight("W-SG-GUARD", Told.by(PARENT).about(SPECIAL_GUARDIANSHIP_SUPPORT));
        assertOwnRight(
                "W-SG-APP", Told.by(SPECIAL_GUARDIANSHIP_SUPPORT_APPLICANT).about(SPECIAL_GUARDIANSHIP_SUPPORT));
        assertReview(
                ReviewKind.SUFFICIENT_INTEREST, "W-SG-SI", Told.by(RELATIVE).about(SPECIAL_GUARDIANSHIP_SUPPORT));
        assertReview(
                ReviewKind.SUFFICIENT_INTEREST,
                "W-SUFFINT",
                Told.by(SPECIAL_GUARDIANSHIP_SUPPORT_APPLICANT).about(SECTION_17_SUPPORT));
    }

    @Test
    void theFosteringLimitLetsNobodyInByAnInterest() {
        assertOwnRight("W-FOSTLIM", Told.by(EXEMPTED_FOSTER_PARENT).about(FOSTERING_LIMIT));
        assertReview(ReviewKind.CROSSCHECK, "W-NONE", Told.by(FOSTER_CARER).about(FOSTERING_LIMIT));
        assertReview(ReviewKind.CROSSCHECK, "W-NONE", Told.by(RELATIVE).about(FOSTERING_LIMIT));
    }

    @Test
    void whatIsNotRecordedIsANoticeAndTheProcedureRuns() {
        // When
        Decision unknown = Told.by(UNKNOWN, AGE_16_17, ChildStatus.IN_NEED)
                .about(SECTION_17_SUPPORT)
                .decided();
        Decision noAge =
                Told.by(PARENT, ChildStatus.IN_NEED).about(SECTION_17_SUPPORT).decided();
        Decision allKnown = Told.by(PARENT, AGE_16_17, ChildStatus.IN_NEED)
                .about(SECTION_17_SUPPORT)
                .decided();
        // Then
        assertEquals(List.of(CHILDREN_ACT), Told.routes(unknown));
        assertEquals(
                "Not recorded: how the complainant is related to the child.",
                Told.review(unknown, ReviewKind.RELATIONSHIP_UNKNOWN).missing());
        assertEquals(
                "Not recorded: the child's age.",
                Told.review(noAge, ReviewKind.CHILD_FACTS_MISSING).missing());
        assertEquals(Told.none(), allKnown.reviews());
    }

    @Test
    void siblingsAreDecidedApart() {
        // Given: the parent of one child, of the other only a relative
        Told complaint = Told.by(PARENT, UNDER_16, ChildStatus.IN_NEED)
                .child(RELATIVE, UNDER_16, ChildStatus.IN_NEED)
                .about(SECTION_17_SUPPORT);
        // When
        Decision decision = complaint.decided();
        // Then
        ComplaintFacts facts = complaint.facts();
        assertEquals(
                List.of(new PartId(
                        facts.elements().get(0).id(), facts.children().get(0).id())),
                decision.tracks().get(0).parts());
        assertEquals(
                List.of(new PartId(
                        facts.elements().get(0).id(), facts.children().get(1).id())),
                Told.review(decision, ReviewKind.SUFFICIENT_INTEREST).parts());
    }

    @Test
    void arepresentativeCountsAsThePersonRepresented() {
        // When
        Decision awaited = Told.by(CHILD, UNDER_16, ChildStatus.IN_NEED)
                .representedBy(new Representative(RepresentativeKind.FRIEND, Authority.AWAITED))
                .about(SECTION_17_SUPPORT)
                .decided();
        Decision given = Told.by(CHILD, UNDER_16, ChildStatus.IN_NEED)
                .representedBy(new Representative(RepresentativeKind.FRIEND, Authority.GIVEN))
                .about(SECTION_17_SUPPORT)
                .decided();
        Decision refused = Told.by(CHILD, UNDER_16, ChildStatus.IN_NEED)
                .representedBy(new Representative(RepresentativeKind.FRIEND, Authority.REFUSED))
                .about(SECTION_17_SUPPORT)
                .decided();
        // Then
        assertEquals(List.of(CHILDREN_ACT), Told.routes(awaited));
        assertEquals(List.of(ReviewKind.CONSENT), Told.notices(awaited));
        assertEquals(Told.none(), given.reviews());
        assertEquals(List.of(ReviewKind.SUFFICIENT_INTEREST), Told.blocking(refused));
    }

    @Test
    void anAdvocateIsOwedToChildrenAndCareLeaversOnly() {
        Told child = Told.by(CHILD, UNDER_16, ChildStatus.IN_NEED)
                .askingForAnAdvocate()
                .about(SECTION_17_SUPPORT);
        Told parent = Told.by(PARENT, Age.UNDER_16, ChildStatus.IN_NEED)
                .askingForAnAdvocate()
                .about(SECTION_17_SUPPORT);

        assertEquals(List.of(ReviewKind.ADVOCATE_WAIT), Told.notices(child.decided()));
        assertTrue(child.facts().awaitsAdvocate());
        assertEquals(Told.none(), Told.notices(parent.decided()));
        assertTrue(!parent.facts().awaitsAdvocate());
    }

    private static void assertOwnRight(String who, Told complaint) {
        Decision decision = complaint.decided();
        assertEquals(List.of(CHILDREN_ACT), Told.routes(decision));
        assertEquals(Told.none(), Told.blocking(decision));
        assertTrue(Told.rulesThatApplied(decision).contains(who), () -> who + " in " + Told.rulesThatApplied(decision));
    }

    private static void assertReview(ReviewKind kind, String rule, Told complaint) {
        Decision decision = complaint.decided();
        assertEquals(Told.none(), decision.tracks());
        assertEquals(List.of(kind), Told.blocking(decision));
        assertEquals(rule, Told.review(decision, kind).rule());
        assertEquals(CHILDREN_ACT, Told.review(decision, kind).leadsTo());
    }
}
