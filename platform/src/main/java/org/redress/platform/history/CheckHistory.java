package org.redress.platform.history;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks a service's history: {@code CheckHistory jdbc:postgresql://host/intake intake_app E10000016 …}, with the login's
 * password in the environment variable REDRESS_DATABASE_APP_PASSWORD. Names every entry that was altered, taken away or
 * put in, and ends with 1 where there is one.
 *
 * <p>{@code --heads=file} writes where each chain ends. Kept where nobody who can alter the database can alter it, and given
 * again as {@code --known=file}, it also shows a chain that was written anew from end to end.
 */
public final class CheckHistory {
    private static final String HEADS = "--heads=";
    private static final String KNOWN = "--known=";

    private final PrintStream out;
    private final KnownHeads known;
    private final List<String> faults = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private long entries;

    private CheckHistory(PrintStream out, KnownHeads known) {
        this.out = out;
        this.known = known;
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        System.exit(run(List.of(arguments), System.getenv("REDRESS_DATABASE_APP_PASSWORD"), System.out));
    }

    /** 0 where everything is as it was written, 1 where not, 2 where the arguments are not right. */
    public static int run(List<String> arguments, String password, PrintStream out) throws SQLException, IOException {
        List<String> plain = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        if (plain.size() < 3) {
            out.println("needed: [--heads=FILE] [--known=FILE] JDBC-URL LOGIN COUNCIL...");
            return 2;
        }
        CheckHistory check =
                new CheckHistory(out, KnownHeads.read(file(KNOWN, arguments).orElse(null)));
        check.check(plain.get(0), plain.get(1), password, plain.subList(2, plain.size()));
        Optional<Path> newHeads = file(HEADS, arguments);
        if (newHeads.isPresent()) {
            Files.write(newHeads.get(), check.heads);
        }
        return check.tell();
    }

    private static Optional<Path> file(String option, List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(option))
                .findFirst()
                .map(argument -> Path.of(argument.substring(option.length())));
    }

    private void check(String database, String login, String password, List<String> councils) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, login, password)) {
            for (String council : councils) {
                new CheckedHistory(connection, council)
                        .check(
                                fault -> faults.add(council + " " + fault),
                                (chain, head) -> heads.add(KnownHeads.line(council, chain, head)),
                                this::look);
            }
        }
        known.broken()
                .forEach(
                        chain -> faults.add(chain + " does not go on from where it ended: it was written anew or cut"));
    }

    private void look(ChainEntry entry) {
        entries++;
        known.found(entry);
    }

    private int tell() {
        faults.forEach(out::println);
        out.println(
                entries + " entries, " + (faults.isEmpty() ? "all as they were written" : faults.size() + " faults"));
        return faults.isEmpty() ? 0 : 1;
    }
}
