package org.redress.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * One PostgreSQL server, one Kafka broker and one issuer of tokens, on loopback and on free ports, in a directory of
 * their own. Tests share one per JVM ({@link #shared()}); who needs one apart calls {@link #start()} and closes it.
 */
public final class LocalStack implements AutoCloseable {

    private final Path directory;
    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final Tokens tokens = new Tokens();

    private LocalStack(Path directory, LocalPostgres postgres, LocalKafka kafka) {
        this.directory = directory;
        this.postgres = postgres;
        this.kafka = kafka;
    }

    /**
     * The stack of this JVM, started by the first who asks and stopped when the JVM ends.
     *
     * @throws CannotStart with the reason
     */
    public static LocalStack shared() {
        return Shared.STACK;
    }

    /**
     * Starts a stack in a temporary directory, which is removed on {@link #close()}.
     *
     * @throws CannotStart with the reason; nothing is left running or lying about then
     */
    public static LocalStack start() {
        Path directory = Directories.temporary();
        BrokerSettings settings = new BrokerSettings(directory.resolve("kafka"), Ports.free(), Ports.free());
        EmbeddedBroker broker = new EmbeddedBroker(settings);
        CompletableFuture<LocalPostgres> postgres =
                CompletableFuture.supplyAsync(() -> LocalPostgres.start(directory.resolve("postgres"), false));
        broker.start();
        return new LocalStack(directory, postgres.join(), broker);
    }

    Path directory() {
        return directory;
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
     * What a service has to be told to run on this stack.
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
        configuration.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        configuration.put("quarkus.oidc.public-key", tokens.publicKey());
        configuration.put("quarkus.oidc.token.issuer", tokens.issuer());
        configuration.put("quarkus.oidc.token.audience", tokens.audience());
        return configuration;
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.close();
        Directories.remove(directory);
    }

    private static final class Shared {
        static final LocalStack STACK = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(STACK::close, "local-stack-close"));
        }
    }
}
