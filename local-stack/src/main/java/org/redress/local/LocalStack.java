package org.redress.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One PostgreSQL server, one Kafka broker and one issuer of tokens, on loopback and on free ports, in a directory of
 * their own. Tests share one per JVM ({@link #shared()}); who needs one apart calls {@link #start()} and closes it.
 */
public final class LocalStack implements AutoCloseable {

    /** The binaries and empty databases of PostgreSQL, the empty topics, and room to work. */
    private static final long NEEDED_MEGABYTES = 300;

    private final Workplace workplace;
    private final LocalPostgres postgres;
    private final Broker kafka;
    private final Tokens tokens = new Tokens();

    private LocalStack(Workplace workplace, LocalPostgres postgres, Broker kafka) {
        this.workplace = workplace;
        this.postgres = postgres;
        this.kafka = kafka;
    }

    /**
     * The stack of this JVM, started by the first who asks and stopped when the JVM ends. Tests that run inside Quarkus
     * have classes of their own and share one among themselves; plain tests in the same JVM share another.
     *
     * @throws CannotStart with the reason
     */
    public static LocalStack shared() {
        return Shared.get();
    }

    /**
     * Starts a stack in a temporary directory, which is removed on {@link #close()}.
     *
     * @throws CannotStart with the reason; nothing is left running or lying about then
     */
    public static LocalStack start() {
        return start(Workplace.temporary(), false, false);
    }

    /**
     * @param workplace is closed with the stack
     * @param durable whether the data must survive a crash of the machine
     * @param apart whether the broker is a process of its own
     */
    static LocalStack start(Workplace workplace, boolean durable, boolean apart) {
        BrokerSettings settings = BrokerSettings.in(workplace);
        LocalStack stack = new LocalStack(
                workplace,
                new LocalPostgres(new PostgresServer(workplace, Ports.free(), durable)),
                apart ? new BrokerProcess(settings, workplace) : new EmbeddedBroker(settings));
        AtExit.close(stack);
        try {
            workplace.requireSpace(NEEDED_MEGABYTES);
            Together.run(List.of(stack.postgres::open, stack.kafka::start));
            AtExit.close(stack); // before what it started meanwhile, because it stops things in order
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    Workplace workplace() {
        return workplace;
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    public LocalKafka kafka() {
        return kafka;
    }

    public Tokens tokens() {
        return tokens;
    }

    /**
     * What a service has to be told to run on this stack: the keys and values of its configuration.
     *
     * @param service {@code intake}, {@code router}, {@code deadlines} or {@code remedies}
     */
    public Map<String, String> configurationOf(String service) {
        Map<String, String> configuration = new LinkedHashMap<>();
        configuration.put("redress.database.host", postgres.host());
        configuration.put("redress.database.port", Integer.toString(postgres.port()));
        configuration.put("redress.database.name", service);
        for (String login : Logins.of(service)) {
            String kind = "redress.database." + login.substring(login.lastIndexOf('_') + 1);
            configuration.put(kind + ".username", login);
            configuration.put(kind + ".password", postgres.password(login));
        }
        configuration.put(
                "redress.keys.file", workplace.path("keys-" + service + ".json").toString());
        configuration.put("redress.keys.make-missing", "true");
        configuration.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        configuration.put("quarkus.oidc.public-key", tokens.publicKey());
        configuration.put("quarkus.oidc.token.issuer", tokens.issuer());
        configuration.put("quarkus.oidc.token.audience", tokens.audience());
        return configuration;
    }

    @Override
    public synchronized void close() {
        try {
            Together.run(List.of(kafka::close, postgres::close));
        } finally {
            workplace.close();
            AtExit.forget(this);
        }
    }

    @Override
    public String toString() {
        return "PostgreSQL on port " + postgres.port() + " and Kafka on " + kafka.bootstrapServers();
    }

    private static final class Shared {

        private static LocalStack stack;

        /** A start that failed is tried again, so that every test says why and not only the first. */
        static synchronized LocalStack get() {
            if (stack == null) {
                stack = start();
            }
            return stack;
        }
    }
}
