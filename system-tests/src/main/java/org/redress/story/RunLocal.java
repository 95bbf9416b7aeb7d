package org.redress.story;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.redress.local.CannotStart;
import org.redress.local.Suite;
import org.redress.local.SuiteOptions;

/** Starts the whole suite on this machine and tells the story of the five founding decisions. */
public final class RunLocal {

    private static final int AS_EXPECTED = 0;
    private static final int OTHERWISE = 1;
    private static final int WRONG_OPTION = 2;

    private final Options options;
    private final PrintStream out;

    private RunLocal(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /**
     * Runs until Ctrl-C, or with {@code --once} until the story is told.
     *
     * <p>Exit codes: 0, all as expected; 1, something could not start or came out otherwise; 2, unknown option.
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(out, arguments));
    }

    private static int run(PrintStream out, String... arguments) {
        try {
            Options options = Options.of(arguments);
            if (options.help()) {
                out.print(Options.usage());
                return AS_EXPECTED;
            }
            return new RunLocal(options, out).run();
        } catch (Options.Unknown unknown) {
            System.err.println(unknown.getMessage());
            return WRONG_OPTION;
        } catch (CannotStart cannotStart) {
            System.err.println(cannotStart.getMessage());
            return OTHERWISE;
        }
    }

    private int run() {
        Path root =
                Path.of(System.getProperty("redress.root", "")).toAbsolutePath().normalize();
        SuiteOptions asked = SuiteOptions.at(root).telling(what -> out.println("  " + what));
        asked = options.keep() ? asked.keepingData() : asked;
        asked = options.separate() ? asked.separateBroker() : asked;
        out.println("Redress starts on this machine.");
        Thread farewell = new Thread(this::sayFarewell, "farewell");
        Runtime.getRuntime().addShutdownHook(farewell);
        try (Suite suite = Suite.start(asked)) {
            boolean asExpected = options.empty() || new Story(new SuiteDoors(suite), out).tell();
            if (!options.once()) {
                new Signpost(suite, out).show();
                waitForCtrlC();
            }
            Runtime.getRuntime().removeShutdownHook(farewell);
            return asExpected ? AS_EXPECTED : OTHERWISE;
        }
    }

    /** On Ctrl-C: the suite stops itself, and what a play in progress makes of that is nobody's concern. */
    private void sayFarewell() {
        out.println();
        out.println("Redress stops.");
        out.close();
    }

    private static void waitForCtrlC() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
