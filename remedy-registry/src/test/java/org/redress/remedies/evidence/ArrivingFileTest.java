package org.redress.remedies.evidence;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file is taken in pieces, and its sender waits while nobody takes one. */
class ArrivingFileTest {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final byte[] END = "\r\n--cut--\r\n".getBytes(StandardCharsets.US_ASCII);

    private static Vertx vertx;
    private static HttpServer server;
    private static volatile CompletableFuture<ArrivingFile> arrived;
    private static volatile Context loop;
    private static volatile HttpServerResponse responseTo;
    private static volatile Limits limits;

    private record Limits(int simultaneousUploads, Duration patience, Duration longest) implements EvidenceLimits {}

    @BeforeAll
    static void listen() throws Exception {
        vertx = Vertx.vertx();
        server = vertx.createHttpServer()
                .requestHandler(request -> {
                    loop = vertx.getOrCreateContext();
                    responseTo = request.response();
                    arrived.complete(ArrivingFile.in(request, vertx, limits));
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS);
    }

    @AfterAll
    static void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    @BeforeEach
    void nothingArrivedYet() {
        arrived = new CompletableFuture<>();
        limits = new Limits(1, Duration.ofSeconds(1), Duration.ofMinutes(1));
    }

    @Test
    void itComesInPiecesOfOneSizeAndARest() throws Exception {
        byte[] content = new byte[2 * ArrivingFile.PIECE + 1];
        content[ArrivingFile.PIECE] = 7;

        try (Socket sender = connect()) {
            sender.getOutputStream().write(whole(content));
            ArrivingFile file = arrived.get(10, TimeUnit.SECONDS);

            assertEquals(ArrivingFile.PIECE, next(file).orElseThrow().length);
            assertEquals(7, next(file).orElseThrow()[0]);
            assertArrayEquals(new byte[1], next(file).orElseThrow());
            assertEquals(Optional.empty(), next(file));
            assertEquals("a.txt", file.filename());
        }
    }

    @Test
    void theSenderWaitsWhileNobodyTakesAPiece() throws Exception {
        try (Socket sender = connect()) {
            AtomicLong written = new AtomicLong();
            byte[] piece = new byte[64 * 1024];
            Thread writer = new Thread(() -> {
                try {
                    OutputStream out = sender.getOutputStream();
                    out.write(head(200L * MEBIBYTE));
                    while (true) {
                        out.write(piece);
                        written.addAndGet(piece.length);
                    }
                } catch (IOException closed) {
                    // The end of the test.
                }
            });
            writer.setDaemon(true);
            writer.start();
            arrived.get(10, TimeUnit.SECONDS);

            // Then: what fits into the sockets' buffers went off, and no more
            long[] before = {-1};
            await().pollInterval(Duration.ofMillis(500))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> {
                        boolean stands = written.get() == before[0];
                        before[0] = written.get();
                        return stands;
                    });
            assertTrue(written.get() < 20L * MEBIBYTE, "written: " + written.get());
        }
    }

    @Test
    void whoWaitsForMoreIsToldWhenTheSenderGoesAway() throws Exception {
        ArrivingFile file;
        CompletableFuture<Optional<byte[]>> waiting;
        try (Socket sender = connect()) {
            sender.getOutputStream().write(head(MEBIBYTE));
            sender.getOutputStream().write(new byte[1000]);
            sender.getOutputStream().flush();
            file = arrived.get(10, TimeUnit.SECONDS);
            waiting = asked(file);
        }

        assertInstanceOf(Exception.class, failureOf(waiting));
    }

    @Test
    void patienceEnds() throws Exception {
        try (Socket sender = connect()) {
            sender.getOutputStream().write(head(MEBIBYTE));
            sender.getOutputStream().flush();

            HttpProblem problem =
                    assertInstanceOf(HttpProblem.class, failureOf(asked(arrived.get(10, TimeUnit.SECONDS))));

            assertEquals(408, problem.getStatusCode());
        }
    }

    @Test
    void evenASteadySenderHasNoMoreThanSoLong() throws Exception {
        limits = new Limits(1, Duration.ofMinutes(1), Duration.ofSeconds(1));
        try (Socket sender = connect()) {
            sender.getOutputStream().write(head(MEBIBYTE));
            sender.getOutputStream().write(new byte[ArrivingFile.PIECE]);
            sender.getOutputStream().flush();
            ArrivingFile file = arrived.get(10, TimeUnit.SECONDS);

            assertEquals(ArrivingFile.PIECE, next(file).orElseThrow().length);
            HttpProblem problem = assertInstanceOf(HttpProblem.class, failureOf(asked(file)));

            assertEquals(408, problem.getStatusCode());
            assertEquals("Not so much as the whole file came in 1 seconds. Nothing was kept.", problem.getDetail());
        }
    }

    @Test
    void theRestOfARefusedFileIsReadForSoLongAndNoLonger() throws Exception {
        try (Socket sender = connect()) {
            sender.setSoTimeout(20_000);
            sender.getOutputStream().write(head(MEBIBYTE));
            sender.getOutputStream().flush();
            ArrivingFile file = arrived.get(10, TimeUnit.SECONDS);

            loop.runOnContext(refused -> file.discardRest());

            assertEquals(-1, sender.getInputStream().read());
        }
    }

    @Test
    void aRefusedFileThatEndsInTimeCostsItsSenderNoConnection() throws Exception {
        byte[] content = new byte[MEBIBYTE];
        try (Socket sender = connect()) {
            sender.setSoTimeout(20_000);
            sender.getOutputStream().write(head(content.length + END.length + form().length));
            sender.getOutputStream().flush();
            ArrivingFile refused = arrived.get(10, TimeUnit.SECONDS);
            loop.runOnContext(now -> {
                refused.discardRest();
                responseTo.end();
            });
            sender.getOutputStream().write(content);
            sender.getOutputStream().write(END);
            sender.getOutputStream().flush();
            assertTrue(new String(sender.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).endsWith("200"));

            // When the same connection is used again
            arrived = new CompletableFuture<>();
            sender.getOutputStream().write(whole(new byte[] {7}));
            sender.getOutputStream().flush();

            assertArrayEquals(
                    new byte[] {7}, next(arrived.get(10, TimeUnit.SECONDS)).orElseThrow());
        }
    }

    @Test
    void aFormThatIsNoneIsRefused() throws Exception {
        try (Socket sender = connect()) {
            sender.getOutputStream()
                    .write(("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nContent-Type:"
                                    + " multipart/form-data; boundary=cut\r\n\r\n--other--")
                            .getBytes(StandardCharsets.US_ASCII));
            sender.getOutputStream().flush();

            HttpProblem problem =
                    assertInstanceOf(HttpProblem.class, failureOf(asked(arrived.get(10, TimeUnit.SECONDS))));

            assertEquals(400, problem.getStatusCode());
        }
    }

    private static Optional<byte[]> next(ArrivingFile file) throws Exception {
        return asked(file).get(10, TimeUnit.SECONDS);
    }

    /** Asks on the server's event loop, as a resource would. */
    private static CompletableFuture<Optional<byte[]>> asked(ArrivingFile file) {
        CompletableFuture<Optional<byte[]>> piece = new CompletableFuture<>();
        loop.runOnContext(now -> file.next().subscribe().with(piece::complete, piece::completeExceptionally));
        return piece;
    }

    private static Throwable failureOf(CompletableFuture<?> waiting) throws Exception {
        try {
            waiting.get(10, TimeUnit.SECONDS);
            throw new AssertionError("did not fail");
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }

    private static Socket connect() throws IOException {
        return new Socket("127.0.0.1", server.actualPort());
    }

    private static byte[] whole(byte[] content) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.write(head(content.length + END.length + form().length));
        request.write(content);
        request.write(END);
        return request.toByteArray();
    }

    private static byte[] head(long length) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.write(("POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=cut\r\nContent-Length: "
                        + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        head.write(form());
        return head.toByteArray();
    }

    private static byte[] form() {
        return "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
    }
}
