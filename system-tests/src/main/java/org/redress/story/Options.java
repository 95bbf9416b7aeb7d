package org.redress.story;

/** What was asked of {@code run-local}. */
record Options(boolean once, boolean empty, boolean keep, boolean separate, boolean help) {

    static final String USAGE =
            """
            Usage: ./run-local [options]

            Starts PostgreSQL, Kafka and the four services of Redress on this machine, plays the five
            founding decisions through their APIs, tells what came out, and stays up until Ctrl-C.

              --once       play, then stop; the exit code is 1 if anything came out otherwise than expected
              --empty      play nothing
              --keep       keep the data under .local/ for the next start
              --separate   run the Kafka broker as a process of its own
              --help       this text
            """;

    /** Reads the command line. */
    static Options of(String... arguments) {
        Options options = new Options(false, false, false, false, false);
        for (String argument : arguments) {
            options = options.and(argument);
        }
        return options;
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
            super("run-local: unknown option " + argument
                    + " (there are --once, --empty, --keep, --separate and --help)");
        }
    }
}
