package org.redress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.redress.local.Suite;

/** A client that drips holds no connection: ten seconds for the headers, whoever it is. */
@Tag("suite")
class SlowClientsTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Suite suite = RunningSuite.shared();

    @Test
    void everyServiceAnswersAndCutsOffHeadersThatDrip() {
        List<CompletableFuture<Held>> dripping = Stream.of("intake", "router", "deadlines", "remedies")
                .map(service -> CompletableFuture.supplyAsync(
                        () -> drip(suite.uri(service), "GET /q/openapi HTTP/1.1\r\nHost: x\r\n", "X-Drop: x\r\n")))
                .toList();
        CompletableFuture<Held> silent = CompletableFuture.supplyAsync(() -> drip(suite.uri("intake"), "", ""));

        Stream.concat(dripping.stream(), Stream.of(silent))
                .map(CompletableFuture::join)
                .forEach(held -> {
                    assertTrue(held.answer().startsWith("HTTP/1.1 408 "), held.toString());
                    assertTrue(held.answer().contains("/problems/request-too-slow"), held.toString());
                    assertTrue(held.time().compareTo(LIMIT.minusSeconds(1)) > 0, held.toString());
                });
    }

    /** The kubelet and whoever collects metrics keep their connections. */
    @Test
    void aConnectionMayRestBetweenRequests() throws Exception {
        for (URI address : List.of(suite.uri("deadlines"), suite.managementUri("deadlines"))) {
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                assertEquals("HTTP/1.1 404 Not Found", statusOfOne(socket));
                socket.setSoTimeout((int) LIMIT.plusSeconds(2).toMillis());
                assertThrows(SocketTimeoutException.class, () -> socket.getInputStream()
                        .read());
                assertEquals("HTTP/1.1 404 Not Found", statusOfOne(socket));
            }
        }
    }

    private record Held(Duration time, String answer) {}

    private static Held drip(URI address, String beginning, String drop) {
        long begin = System.nanoTime();
        StringBuilder answer = new StringBuilder();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(500);
            send(socket, beginning);
            byte[] buffer = new byte[4096];
            while (since(begin).compareTo(LONGEST) < 0) {
                try {
                    int read = socket.getInputStream().read(buffer);
                    if (read < 0) {
                        break;
                    }
                    answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
                } catch (SocketTimeoutException nothingYet) {
                    send(socket, drop);
                } catch (SocketException cutOff) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Held(since(begin), answer.toString());
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static String statusOfOne(Socket socket) throws IOException {
        socket.setSoTimeout((int) LONGEST.toMillis());
        send(socket, "GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n");
        byte[] buffer = new byte[8192];
        int read = socket.getInputStream().read(buffer);
        String answer = new String(buffer, 0, Math.max(read, 0), StandardCharsets.UTF_8);
        return answer.lines().findFirst().orElse("closed");
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
