package org.redress.story;

import java.util.function.Consumer;

/** Tells a scenario while it is played: what happened, what was decided and why, the dates, the remedies. */
final class Teller implements Consumer<Scene> {

    private final Page page;
    private final Words words;
    private final RoutingTold routing;
    private final TimetableTold timetable;
    private final RemediesTold remedies;

    Teller(Page page, Words words) {
        this.page = page;
        this.words = words;
        this.routing = new RoutingTold(page, words);
        this.timetable = new TimetableTold(page, words);
        this.remedies = new RemediesTold(page, words);
    }

    void open(Scenario scenario) {
        page.blank();
        page.rule();
        page.text(0, scenario.title());
        page.text(0, "(" + kind(scenario) + ")");
        page.blank();
        page.text(0, scenario.about());
        page.blank();
    }

    @Override
    public void accept(Scene scene) {
        if (scene.call().tell() != null) {
            page.hanging(0, "* ", scene.learnt().in(scene.call().tell(), words::of));
        }
        if (scene.call().show() == null) {
            return;
        }
        switch (scene.call().show()) {
            case ROUTING -> routing.tell(scene.answer().body());
            case TIMETABLE -> timetable.tell(scene.answer().body());
            case REMEDIES -> remedies.tell(scene.answer().body());
            case REFUSAL -> refusal(scene.answer());
        }
    }

    void close(Performance performance) {
        for (Failure failure : performance.failures()) {
            page.hanging(0, "! OTHERWISE THAN EXPECTED: ", failure.toString());
        }
        page.text(
                0,
                performance.asExpected()
                        ? "Everything came out as expected."
                        : performance.failures().size() + " of the expectations did not come true.");
    }

    private void refusal(Answer answer) {
        String citation = answer.body().path("citation").asText("");
        page.hanging(
                4,
                "refused: ",
                answer.body().path("detail").asText() + (citation.isEmpty() ? "" : " [" + citation + "]"));
    }

    private static String kind(Scenario scenario) {
        return switch (scenario.kind()) {
            case RECORDED -> "facts, from " + scenario.source();
            case VARIED -> "the same facts, one thing changed";
            case INVENTED -> "INVENTED: " + scenario.source();
        };
    }
}
