package org.redress.remedies.remedy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A remedy as it stands on a day, with what the tracker says of its due date.
 *
 * @param dueDate what is known of the due date
 * @param standing where it stands when compliance is counted
 * @param late whether it was achieved late; empty where it is not achieved or cannot be told
 */
public record RemedyToday(Remedy remedy, DueDate dueDate, Standing standing, Optional<Boolean> late) {

    static RemedyToday of(Remedy remedy, Optional<Due> reckoned, boolean startHappened, LocalDate today) {
        Progress progress = remedy.progress();
        DueDate dueDate = DueDate.of(remedy.terms(), remedy.decision(), reckoned, remedy.agreedDueOn(), startHappened);
        Optional<Boolean> late = Optional.ofNullable(progress.achievedOn())
                .flatMap(on -> dueDate.due().flatMap(due -> due.late(on)));
        return new RemedyToday(
                remedy,
                dueDate,
                Standing.of(progress, remedy.decision().evidenceRequested(), dueDate.due(), today),
                late);
    }
}
