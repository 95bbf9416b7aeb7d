package org.redress.deadlines.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.redress.platform.time.FactDate;

/** Facts of a case that came in any order, or twice, give the same deadlines. */
class ArrivalOrderTest {
    private static final List<String> STEPS = List.of(
            "stage1_response_sent",
            "stage1_declared_complex",
            "start_date_agreed",
            "stage2_requested",
            "stage2_opened_by_remedy",
            "written_record_produced",
            "stage2_delay_notified",
            "adjudication_sent",
            "stage3_requested",
            "panel_held",
            "withdrawn",
            "withdrawal_retracted",
            "contact_recorded");
    private static final LocalDate BEGINNING = LocalDate.of(2024, 1, 1);

    @Property(tries = 500)
    void doesNotMatter(@ForAll long story, @ForAll long order) {
        // Given a case of facts picked at random, corrections and changes of mind among them
        CaseBook book = tell(new Random(story));

        // When they arrive in another order, some of them twice
        Random random = new Random(order);
        List<KeptFact> arrived = new ArrayList<>(book.facts);
        book.facts.stream().filter(fact -> random.nextBoolean()).forEach(arrived::add);
        Collections.shuffle(arrived, random);

        // Then the deadlines are the same
        List<Deadline> inOrder = book.deadlines();
        assertFalse(inOrder.isEmpty());
        assertEquals(inOrder, CaseBook.LAW.deadlines(CaseFacts.of(book.subject, arrived)));
    }

    private static CaseBook tell(Random random) {
        CaseBook book = new CaseBook();
        book.track(
                "children_act", random.nextInt(4) == 0, "2024-02-16", random.nextBoolean() ? "2024-04-11" : "2024-03");
        UUID remedy = book.remedy("apology", "P1M", false, date(random));
        for (int i = random.nextInt(12); i > 0; i--) {
            switch (random.nextInt(8)) {
                case 0 -> book.track("children_act", false, "2024-02-19", "2024-04-11");
                case 1 -> book.closed("withdrawn", day(random).toString());
                case 2 ->
                    book.fact(new RemedyProgressed(
                            remedy, random.nextBoolean() ? "done_by_council" : "in_progress", date(random)));
                case 3 -> book.fact(new RemedyDueDateChanged(remedy, day(random), date(random)));
                case 4 -> correctSomething(book, random);
                default ->
                    book.stepNaming(
                            STEPS.get(random.nextInt(STEPS.size())),
                            day(random).toString(),
                            day(random).toString());
            }
        }
        return book;
    }

    private static void correctSomething(CaseBook book, Random random) {
        List<UUID> steps = book.facts.stream()
                .map(KeptFact::fact)
                .filter(StepRecorded.class::isInstance)
                .map(Fact::item)
                .toList();
        if (!steps.isEmpty()) {
            book.correction(
                    steps.get(random.nextInt(steps.size())),
                    STEPS.get(random.nextInt(STEPS.size())),
                    day(random).toString());
        }
    }

    private static FactDate date(Random random) {
        return random.nextInt(5) == 0 ? FactDate.notKnown() : FactDate.day(day(random));
    }

    private static LocalDate day(Random random) {
        return BEGINNING.plusDays(random.nextInt(500));
    }
}
