package org.redress.intake.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.intake.rules.RuleFile;
import org.redress.platform.json.CodeNames;

/**
 * How well triage reads narratives, by tenfold cross-validation: each is read with what the nine tenths taught that it is not
 * in. What this leaves out must be known: the lists of words themselves were written from the law by somebody who had seen
 * the narratives. So the figures are printed twice, the second time with only those words that another narrative bore out,
 * which is worse than any list from the law would do. The truth for narratives never seen lies between the two.
 */
class TriageFiguresTest {
    private static final int FOLDS = 10;
    private static final Path EXPERIENCE = Path.of("src/main/resources/rules/triage/experience.yaml");

    private final Lists lists = Lists.read();
    private final List<Narrative> narratives = Narrative.all();
    private final Reckoning reckoning = RuleFile.read("triage/reckoning.yaml", Reckoning.class);

    @Test
    void nearlyAllOfTheStatutoryOnesAreFlaggedAndFewOfTheOthers() {
        assertEquals(106, narratives.size());

        Figures asWritten = figures(false);
        Figures boreOut = figures(true);

        System.out.println("Triage, " + narratives.size() + " narratives, " + FOLDS + "-fold cross-validation.");
        System.out.println("Lists as written:\n" + asWritten);
        System.out.println("Only words that another narrative bore out:\n" + boreOut);
        Share flagged = asWritten.statutory();
        Share wrongly = asWritten.others();
        assertTrue(flagged.percent() >= 95, "flagged of the statutory: " + flagged);
        assertTrue(wrongly.percent() <= 20, "flagged of the others: " + wrongly);
    }

    @Test
    void theExperienceIsThatOfAllTheNarratives() throws IOException {
        Experience all = Learning.from(narratives, lists);
        if (Boolean.getBoolean("triage.write")) {
            Files.writeString(
                    EXPERIENCE,
                    "# How often the words of the lists were borne out by the narratives of 106 decisions of the Ombudsman.\n"
                            + "# Written by TriageFiguresTest with -Dtriage.write=true; not to be changed by hand.\n"
                            + new YAMLMapper().writeValueAsString(all).substring("---\n".length()));
        }
        assertEquals(all, new YAMLMapper().readValue(EXPERIENCE.toFile(), Experience.class));
    }

    private Figures figures(boolean onlyBorneOut) {
        Figures figures = new Figures();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Experience others = Learning.from(
                    IntStream.range(0, narratives.size())
                            .filter(i -> i % FOLDS != left)
                            .mapToObj(narratives::get)
                            .toList(),
                    lists);
            Triage triage = new Triage(lists, others, reckoning);
            for (int i = fold; i < narratives.size(); i += FOLDS) {
                Narrative narrative = narratives.get(i);
                List<Found> found = lists.in(narrative.narrative()).stream()
                        .filter(sign -> !onlyBorneOut || isKnownTo(others, sign.sign()))
                        .toList();
                figures.add(narrative, triage.read(found), lists);
            }
        }
        return figures;
    }

    private boolean isKnownTo(Experience experience, Sign sign) {
        return sign.topic().equals(Lists.SOCIAL_CARE)
                ? experience.ofStatutory(sign).borneOut() > 0
                : experience.of(sign.topic(), sign.written()).borneOut() > 0;
    }

    record Share(int some, int all) {
        double percent() {
            return all == 0 ? 0 : 100.0 * some / all;
        }

        Share and(boolean one) {
            return new Share(some + (one ? 1 : 0), all + 1);
        }

        @Override
        public String toString() {
            return String.format("%3d of %3d (%5.1f %%)", some, all, percent());
        }
    }

    private static final class Figures {
        private final Map<String, Share> precision = new TreeMap<>();
        private final Map<String, Share> recall = new TreeMap<>();
        private Share statutory = new Share(0, 0);
        private Share others = new Share(0, 0);

        Share statutory() {
            return statutory;
        }

        Share others() {
            return others;
        }

        void add(Narrative narrative, Reading reading, Lists lists) {
            if (narrative.isStatutory(lists)) {
                statutory = statutory.and(reading.statutoryLikely());
            } else if (narrative.isCounted(lists)) {
                others = others.and(reading.statutoryLikely());
            }
            Set<String> suggested = new HashSet<>();
            reading.suggestions().forEach(one -> suggested.add(CodeNames.of(one.function())));
            reading.heads().forEach(one -> suggested.add("head " + CodeNames.of(one.head())));
            Set<String> recorded = new HashSet<>(narrative.functions());
            narrative.heads().forEach(head -> recorded.add("head " + head));
            suggested.forEach(code -> precision.merge(
                    code, new Share(0, 0).and(recorded.contains(code)), (a, b) -> a.and(recorded.contains(code))));
            recorded.forEach(code -> recall.merge(
                    code, new Share(0, 0).and(suggested.contains(code)), (a, b) -> a.and(suggested.contains(code))));
        }

        @Override
        public String toString() {
            StringBuilder table = new StringBuilder(String.format(
                    "  likely statutory: flagged %s of those that are, %s of those that are neither that nor child"
                            + " protection%n",
                    statutory, others));
            Set<String> codes = new TreeSet<>(recall.keySet());
            codes.addAll(precision.keySet());
            codes.forEach(code -> table.append(String.format(
                    "  %-34s precision %s   recall %s%n",
                    code, precision.getOrDefault(code, new Share(0, 0)), recall.getOrDefault(code, new Share(0, 0)))));
            return table.toString();
        }
    }
}
