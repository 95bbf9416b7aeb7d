package org.redress.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What was asked of {@code run-local}. */
record Options(boolean once, boolean empty, boolean keep, boolean separate, boolean help) {

    /** Reads the command line. */
    static Options of(String... arguments) {
        Options options = new Options(false, false, false, false, false);
        for (String argument : arguments) {
            options = options.and(argument);
        }
        return options;
    }

    /** What {@code --help} prints. */
    static String usage() {
        try (InputStream text = Options.class.getResourceAsStream("/story/usage.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Options and(String argument) {
        return switch (argument) {
            case "--once" -> new Options(true, empty, keep, separate, help);
            case "--empty" -> new Options(once, true, keep, separate, help);
            case "--keep" -> new Options(once, empty, true, separate, help);
            case "--separate" -> new Options(once, empty, keep, true, help);
            case "--help" -> new Options(once, empty, keep, separate, true);
            default -> throw new Unknown(argument);
        };
    }

    /** An option that does not exist; the message is the line to print. */
    static final class Unknown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unknown(String argument) {
            super("run-local: unknown option " + argument + "; ./run-local --help says which there are");
        }
    }
}
