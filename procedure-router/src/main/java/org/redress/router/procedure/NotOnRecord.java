package org.redress.router.procedure;

import java.util.stream.Stream;
import org.redress.router.codes.Step;

/**
 * Something the law wants declared with a step, and nobody has.
 *
 * @param what in words
 */
public record NotOnRecord(Step step, String what, String citation) {

    static Stream<NotOnRecord> of(RecordedStep recorded, StepRule rule) {
        boolean undeclared = recorded.step() == Role.INDEPENDENT_PERSON.filledBy()
                && recorded.entry().role() != null
                && recorded.entry().role().independent() == null;
        boolean unsaid = rule.asks(Asked.INDEPENDENT_PERSON_TOOK_PART)
                && recorded.entry().declared().independentPersonTookPart() == null;
        return Stream.concat(
                undeclared
                        ? Stream.of(new NotOnRecord(
                                recorded.step(),
                                "The independent person has not declared that they are no member or officer of the"
                                        + " council nor the spouse or civil partner of one.",
                                "SI 2006/1738 regs 2, 17(2)"))
                        : Stream.empty(),
                unsaid
                        ? Stream.of(new NotOnRecord(
                                recorded.step(),
                                "Nobody has said whether the independent person took part in the discussion of what is"
                                        + " to be done.",
                                "Children Act 1989 s 26(4); SI 2006/1738 regs 17(7), 20(3)"))
                        : Stream.empty());
    }
}
