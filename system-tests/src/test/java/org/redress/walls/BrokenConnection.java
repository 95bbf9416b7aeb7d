package org.redress.walls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.redress.local.Suite;

/** A client that goes away in the middle of its request. */
final class BrokenConnection {

    private BrokenConnection() {}

    static void sendHalfOf(FuzzRequest request, Suite suite, String council) {
        URI service = suite.uri(request.endpoint().service());
        byte[] body = request.content().bytes();
        String head = request.endpoint().method() + " " + request.address() + " HTTP/1.1\r\n"
                + "Host: " + service.getAuthority() + "\r\n"
                + "Authorization: Bearer " + suite.tokens().token(council, request.role()) + "\r\n"
                + "Content-Type: " + request.content().mediaType() + "\r\n"
                + "If-Match: \"1\"\r\n"
                + "Content-Length: " + (body.length + 1) + "\r\n\r\n";
        ByteArrayOutputStream half = new ByteArrayOutputStream();
        half.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        half.writeBytes(Arrays.copyOf(body, body.length / 2));
        try (Socket connection = new Socket(service.getHost(), service.getPort())) {
            connection.getOutputStream().write(half.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
