package org.redress.intake.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.platform.time.FactDate;

class WhatNextTest {
    private static final UUID TRACK = new UUID(0, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "children_act | - | - | withdraw",
                "children_act | - | stage1_response_sent | ask_for_stage_2 say_whether_settled withdraw",
                "children_act | - | stage1_response_sent stage2_requested | withdraw",
                "children_act | - | stage2_requested adjudication_sent | ask_for_stage_3 withdraw",
                "children_act | - | stage2_requested stage3_requested final_response_sent | go_to_ombudsman withdraw",
                "children_act | - | withdrawn | -",
                "children_act | withdrawn | withdrawn | take_withdrawal_back",
                "children_act | resolved | stage1_response_sent | ask_for_stage_2",
                "children_act | completed | stage2_requested stage3_requested final_response_sent | -",
                "corporate | - | stage1_response_sent | ask_for_stage_2 withdraw",
                "corporate | - | stage2_requested stage2_response_sent | go_to_ombudsman withdraw",
                "adult_social_care | - | response_sent | go_to_ombudsman withdraw",
                "elsewhere | - | - | withdraw",
            })
    void whatMayBeDoneFollowsFromHowFarATrackIs(String procedure, String closedAs, String steps, String actions) {
        List<WhatNext.Possible> moves = WhatNext.of(told(procedure, closedAs, steps));

        assertEquals(
                actions == null ? List.of() : List.of(actions.split(" ")),
                moves.stream().map(WhatNext.Possible::action).toList());
    }

    @Test
    void aLateAnswerOpensStageTwo() {
        assertEquals(List.of("withdraw"), actions(deadline("CA-S1-RESP", "open", TRACK, null)));
        assertEquals(List.of("ask_for_stage_2", "withdraw"), actions(deadline("CA-S1-RESP", "missed", TRACK, null)));
        assertEquals(List.of("withdraw"), actions(deadline("CA-S1-RESP", "missed", new UUID(0, 2), null)));
    }

    @Test
    void thePanelIsAskedForUntilItsDay() {
        List<Told.Thing> things = new ArrayList<>(things("children_act", null, "stage2_requested adjudication_sent"));
        things.add(deadline("CA-S3-ASK", "open", TRACK, LocalDate.parse("2025-05-02")));

        assertEquals(
                LocalDate.parse("2025-05-02"),
                WhatNext.of(Told.of(things)).get(0).by());
    }

    @Test
    void theOmbudsmanCanBeComeBackTo() {
        List<WhatNext.Possible> moves =
                WhatNext.of(Told.of(List.of(deadline("LGO-RETURN-12M", "open", null, LocalDate.parse("2020-11-22")))));

        assertEquals(
                List.of("come_back_to_ombudsman"),
                moves.stream().map(WhatNext.Possible::action).toList());
        assertEquals(LocalDate.parse("2020-11-22"), moves.get(0).by());
    }

    private static List<String> actions(Told.Thing deadline) {
        List<Told.Thing> things = new ArrayList<>(things("children_act", null, null));
        things.add(deadline);
        return WhatNext.of(Told.of(things)).stream()
                .map(WhatNext.Possible::action)
                .toList();
    }

    private static Told told(String procedure, String closedAs, String steps) {
        return Told.of(things(procedure, closedAs, steps));
    }

    private static List<Told.Thing> things(String procedure, String closedAs, String steps) {
        List<Told.Thing> things = new ArrayList<>();
        FactDate day = FactDate.day(LocalDate.parse("2024-02-16"));
        things.add(new Told.Thing(
                Kind.TRACK,
                TRACK,
                new Track(procedure, null, List.of(), day, closedAs, closedAs == null ? null : day)));
        Arrays.stream(steps == null ? new String[0] : steps.split(" "))
                .forEach(step ->
                        things.add(new Told.Thing(Kind.STEP, UUID.randomUUID(), new Step(TRACK, step, null, null))));
        return things;
    }

    private static Told.Thing deadline(String rule, String status, UUID track, LocalDate dueOn) {
        return new Told.Thing(
                Kind.DEADLINE,
                UUID.randomUUID(),
                new Deadline(
                        track,
                        null,
                        null,
                        rule,
                        "children_act",
                        1,
                        null,
                        dueOn,
                        null,
                        null,
                        null,
                        null,
                        status,
                        null,
                        false));
    }
}
