package org.redress.story;

import java.io.PrintStream;
import java.util.List;

/** All scenarios, played and told one after the other. */
final class Story {

    private final Doors doors;
    private final PrintStream out;

    Story(Doors doors, PrintStream out) {
        this.doors = doors;
        this.out = out;
    }

    /** Whether everything came out as expected. */
    boolean tell() {
        if (new ToldBefore(doors).isSo()) {
            out.println("The story is already in the data that was kept, and is not played again.");
            return true;
        }
        Page page = new Page(out);
        Player player = new Player(doors, Patience.USUAL);
        Teller teller = new Teller(page, Words.read());
        List<Performance> performances = ScenarioFiles.all().stream()
                .map(scenario -> {
                    teller.open(scenario);
                    Performance performance = player.play(scenario, teller);
                    teller.close(performance);
                    return performance;
                })
                .toList();
        return summary(page, performances);
    }

    private static boolean summary(Page page, List<Performance> performances) {
        List<Performance> otherwise = performances.stream()
                .filter(performance -> !performance.asExpected())
                .toList();
        page.blank();
        page.rule();
        page.text(
                0,
                (performances.size() - otherwise.size()) + " of " + performances.size()
                        + " scenarios came out as expected.");
        otherwise.forEach(performance ->
                page.hanging(2, "- ", "otherwise: " + performance.scenario().name()));
        return otherwise.isEmpty();
    }
}
