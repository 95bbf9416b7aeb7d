package org.redress.intake.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.rules.RuleFile;

/** What a complainant may do next, by how far the tracks are ({@code rules/what-next.yaml}). */
public final class WhatNext {
    private static final Rules RULES = RuleFile.read("what-next.yaml", Rules.class);
    private static final String MISSED = "missed";

    record Move(
            String action,
            String procedure,
            Integer stage,
            List<String> closedAs,
            List<String> after,
            List<String> unless,
            String missed,
            String by,
            String says,
            String citation,
            LocalDate validFrom,
            String confidence) {

        boolean fits(Track track, Integer reached, Set<String> steps, boolean isMissed) {
            boolean here = (procedure == null || procedure.equals(track.procedure()))
                    && (stage == null || stage.equals(reached))
                    && (track.closedAs() == null
                            ? closedAs == null
                            : given(closedAs).contains(track.closedAs()));
            boolean now = after == null || isMissed || after.stream().anyMatch(steps::contains);
            return here && now && given(unless).stream().noneMatch(steps::contains);
        }
    }

    record Return(String action, String rule, String says, String citation, LocalDate validFrom, String confidence) {}

    record Rules(List<Move> moves, List<Return> returns) {}

    @Schema(name = "PossibleMove")
    public record Possible(
            @Schema(examples = {"ask_for_stage_2"}) String action,
            @Schema(description = "The part of the complaint it is about; absent where it is about all of it.")
                    UUID trackId,
            @Schema(description = "The last day for it; absent where there is none, or none is known.") LocalDate by,
            @Schema(description = "In plain words.") String says,
            String citation) {}

    private WhatNext() {}

    static List<Possible> of(Told told) {
        return Stream.concat(
                        told.tracks().entrySet().stream().flatMap(track -> of(track.getKey(), track.getValue(), told)),
                        RULES.returns().stream().flatMap(back -> of(back, told)))
                .toList();
    }

    private static Stream<Possible> of(UUID id, Track track, Told told) {
        Set<String> steps = told.stepsOf(id).collect(Collectors.toSet());
        Integer reached = Stages.reached(track.procedure(), steps.stream());
        return RULES.moves().stream()
                .filter(move -> move.fits(track, reached, steps, isMissed(move.missed(), id, told)))
                .map(move ->
                        new Possible(move.action(), id, lastDay(move.by(), id, told), move.says(), move.citation()));
    }

    private static Stream<Possible> of(Return back, Told told) {
        return told.deadlines().values().stream()
                .filter(deadline -> back.rule().equals(deadline.rule()) && deadline.isOwed())
                .map(deadline -> new Possible(back.action(), null, deadline.dueOn(), back.says(), back.citation()));
    }

    private static boolean isMissed(String rule, UUID track, Told told) {
        return deadlines(rule, track, told).anyMatch(deadline -> MISSED.equals(deadline.status()));
    }

    private static LocalDate lastDay(String rule, UUID track, Told told) {
        return deadlines(rule, track, told)
                .map(Deadline::dueOn)
                .filter(day -> day != null)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Deadline> deadlines(String rule, UUID track, Told told) {
        return told.deadlines().values().stream()
                .filter(deadline -> deadline.rule().equals(rule) && track.equals(deadline.trackId()));
    }

    private static List<String> given(List<String> codes) {
        return codes == null ? List.of() : codes;
    }
}
