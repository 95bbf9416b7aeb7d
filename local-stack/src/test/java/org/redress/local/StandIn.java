package org.redress.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Stands in for a service: reads its configuration where a service does, is healthy on the management port, and tells on
 * the main port what it was configured with. With {@code stand-in.fails} it ends as a service does that cannot start.
 */
final class StandIn {

    private static final String FAILURE =
            """
            {"level":"ERROR","message":"Failed to start application","exception":{"exceptionType":"java.lang.\
            RuntimeException","message":"Failed to start quarkus","causedBy":{"exception":{"message":"Port 8081 seems \
            to be in use by another process."}}}}""";

    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        Properties configuration = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("config", "application.properties"))) {
            configuration.load(in);
        }
        if (configuration.containsKey("stand-in.fails")) {
            System.out.println(FAILURE);
            System.exit(1);
        }
        answer(configuration.getProperty("quarkus.management.port"), "ready");
        answer(configuration.getProperty("quarkus.http.port"), configuration.getProperty("stand-in.says", "nothing"));
    }

    private static void answer(String port, String text) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(port)), 0);
        server.createContext("/", exchange -> {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    /** Writes a jar that starts a stand-in, where the build would have put the service's. */
    static Path jarAt(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Name.MAIN_CLASS, StandIn.class.getName());
        manifest.getMainAttributes()
                .put(
                        Name.CLASS_PATH,
                        StandIn.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString());
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return jar;
    }

    /** A directory with the four modules, built. */
    static Path fourModulesIn(Path root) throws IOException {
        for (Service service : Service.values()) {
            jarAt(service.jar(root));
        }
        return root;
    }
}
