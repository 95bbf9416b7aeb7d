package org.redress.router.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.Step;

/**
 * What a letter can say: codes and dates in words, nobody's name. Whoever sends it puts name and address to it.
 *
 * @param elements what the track is about, in words
 * @param findings what was found of each element, in words
 * @param closedAs null while the track is open
 * @param taken whether the complaint is considered
 * @param hasSecondStage whether the procedure of this council has a second stage
 * @param isLastStage whether the track stands in the last stage of its procedure
 * @param answeredOn the day stage 1 was answered; null where it was not
 * @param answerBy the day by which an answer is owed; null where it is not known
 * @param askBy the day by which a panel is to be asked for; null where it is not known
 * @param newDate the day to which the response was put off; null where it was not
 * @param withdrawnOn null where nothing was withdrawn
 */
public record LetterFacts(
        String council,
        LocalDate today,
        String receivedOn,
        Procedure procedure,
        int stage,
        ClosedAs closedAs,
        Set<Step> steps,
        List<String> elements,
        List<String> findings,
        List<String> proceedings,
        boolean taken,
        boolean hasSecondStage,
        boolean isLastStage,
        String answeredOn,
        LocalDate answerBy,
        LocalDate askBy,
        LocalDate newDate,
        String withdrawnOn) {}
