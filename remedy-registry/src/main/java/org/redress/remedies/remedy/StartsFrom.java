package org.redress.remedies.remedy;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a remedy's period runs from. Written {@code final_decision}, {@code remedy:<id>}, {@code step:<name>} or {@code date}. */
public sealed interface StartsFrom {

    /** The date of the final decision. */
    record FinalDecision() implements StartsFrom {
        @Override
        public String text() {
            return "final_decision";
        }
    }

    /** The day another remedy was achieved. */
    record AfterRemedy(UUID remedy) implements StartsFrom {
        @Override
        public String text() {
            return "remedy:" + remedy;
        }
    }

    /** The day a step of the procedure was taken on the same complaint. */
    record AfterStep(String step) implements StartsFrom {
        private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");

        /** Whether this can be the name of a step. */
        static boolean isName(String name) {
            return NAME.matcher(name).matches();
        }

        @Override
        public String text() {
            return "step:" + step;
        }
    }

    /** A day the decision names: as the start of a period, or as the due date itself. */
    record NamedDate() implements StartsFrom {
        @Override
        public String text() {
            return "date";
        }
    }

    /** As it travels in requests, answers and events. */
    String text();

    /** Reads what {@link #text()} writes; empty when it is none of the four. */
    static Optional<StartsFrom> parse(String text) {
        if (text.equals("final_decision")) {
            return Optional.of(new FinalDecision());
        }
        if (text.equals("date")) {
            return Optional.of(new NamedDate());
        }
        if (text.startsWith("step:") && AfterStep.isName(text.substring(5))) {
            return Optional.of(new AfterStep(text.substring(5)));
        }
        if (text.startsWith("remedy:")) {
            return uuid(text.substring(7)).map(AfterRemedy::new);
        }
        return Optional.empty();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
