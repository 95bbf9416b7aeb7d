package org.redress.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stack and the four services on top of it, each a process of its own on its usual port if that is free. While it
 * runs, {@code services.json} and {@code tokens.json} in its directory say where it is and how to call it.
 */
public final class Suite implements AutoCloseable {

    private final SuiteOptions options;
    private final Workplace workplace;
    private final SuiteFiles files;
    /** Read by the thread that stops everything, perhaps while another is still starting it. */
    private final List<ServiceProcess> services = new CopyOnWriteArrayList<>();

    private volatile LocalStack stack;
    private Duration startedIn;

    private Suite(SuiteOptions options) {
        this.options = options;
        this.workplace = Workplace.at(options.directory());
        this.files = new SuiteFiles(workplace);
    }

    /**
     * Starts everything and returns when all four services are ready.
     *
     * @throws CannotStart with the reason in one line; nothing is left running then
     */
    public static Suite start(SuiteOptions options) {
        requireJars(options);
        Suite suite = new Suite(options);
        AtExit.close(suite);
        try {
            suite.open();
            AtExit.close(suite); // before what it started meanwhile, because it stops things in order
            return suite;
        } catch (RuntimeException e) {
            suite.close();
            throw AtExit.isEnding() ? new CannotStart("Stopped while starting") : e;
        }
    }

    private static void requireJars(SuiteOptions options) {
        String missing = Stream.of(Service.values())
                .filter(service -> !Files.isRegularFile(service.jar(options.root())))
                .map(Service::module)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new CannotStart(
                    "Not built yet under " + options.root().toAbsolutePath().normalize() + ": " + missing
                            + "; run mvn package -DskipTests there");
        }
    }

    private void open() {
        Instant begin = Instant.now();
        removeWhatIsOfTheLastRun();
        tell("Starting PostgreSQL and Kafka");
        stack = LocalStack.start(
                options.keep() ? workplace : Workplace.temporary(), options.keep(), options.separate());
        tell(stack + " after " + seconds(begin));
        for (Service service : Service.values()) {
            services.add(processOf(service));
        }
        tell("Starting the four services");
        Together.run(services.stream()
                .<Runnable>map(service -> () -> {
                    service.start();
                    tell(service.name() + " is ready on " + service.uri() + " after " + seconds(begin));
                })
                .toList());
        files.write(services, stack.tokens());
        startedIn = Duration.between(begin, Instant.now());
    }

    private ServiceProcess processOf(Service service) {
        Map<String, String> configuration = new HashMap<>(stack.configurationOf(service.key()));
        configuration.putAll(options.extra().getOrDefault(service.key(), Map.of()));
        return new ServiceProcess(
                service.key(),
                service.jar(options.root()),
                Ports.preferring(service.usualPort()),
                Ports.preferring(service.usualManagementPort()),
                workplace,
                configuration);
    }

    public LocalStack stack() {
        return stack;
    }

    public Tokens tokens() {
        return stack.tokens();
    }

    /**
     * @param name {@code intake}, {@code router}, {@code deadlines} or {@code remedies}
     * @throws IllegalArgumentException when there is no such service
     */
    public ServiceProcess service(String name) {
        return services.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service " + name));
    }

    public List<ServiceProcess> services() {
        return List.copyOf(services);
    }

    public URI uri(String service) {
        return service(service).uri();
    }

    public URI managementUri(String service) {
        return service(service).managementUri();
    }

    /** From the first step to four ready services. */
    public Duration startedIn() {
        return startedIn;
    }

    /** Stops the services, then what they stand on. Logs stay, and the data if they are to be kept. */
    @Override
    public synchronized void close() {
        try {
            Together.run(
                    services.stream().<Runnable>map(service -> service::close).toList());
        } finally {
            if (stack != null) {
                stack.close();
            }
            files.remove();
            remove("run");
            workplace.close();
            AtExit.forget(this);
        }
    }

    @Override
    public String toString() {
        return "the suite in " + options.directory();
    }

    private void removeWhatIsOfTheLastRun() {
        files.remove();
        remove("run");
        remove("logs");
    }

    private void remove(String directory) {
        try {
            Directories.remove(workplace.path(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(String what) {
        synchronized (options) {
            options.progress().tell(what);
        }
    }

    private static String seconds(Instant begin) {
        return String.format(
                Locale.ROOT, "%.1f s", Duration.between(begin, Instant.now()).toMillis() / 1_000.0);
    }
}
