package org.redress.platform.doors;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** HTTP by hand: slowly, or from another address of this machine. */
final class RawHttp {
    private static final int AT_MOST = 20_000;

    private RawHttp() {}

    static int managementPort() {
        return ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
    }

    /** The status of the answer. */
    static int get(String from, String path, String authorization) {
        try (Socket socket = connect(from)) {
            send(socket, request(path, authorization));
            return Integer.parseInt(readHead(socket).split(" ", 3)[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the beginning, then a drop every tenth of a second, until the server answers or closes; what it answered. */
    static String drip(String beginning, String drop, Duration patience) throws IOException {
        try (Socket socket = connect("127.0.0.1")) {
            long end = System.nanoTime() + patience.multipliedBy(10).toNanos();
            send(socket, beginning);
            socket.setSoTimeout(100);
            StringBuilder answer = new StringBuilder();
            byte[] buffer = new byte[4096];
            while (System.nanoTime() < end) {
                try {
                    int read = socket.getInputStream().read(buffer);
                    if (read < 0) {
                        return answer.toString();
                    }
                    answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
                } catch (SocketTimeoutException nothingYet) {
                    if (answer.isEmpty()) {
                        send(socket, drop);
                    }
                } catch (SocketException cutOff) {
                    return answer.toString();
                }
            }
            return "held for " + patience.multipliedBy(10) + ": " + answer;
        }
    }

    private static String request(String path, String authorization) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                + (authorization == null ? "" : "Authorization: " + authorization + "\r\n") + "\r\n";
    }

    private static Socket connect(String from) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port), AT_MOST);
        socket.setSoTimeout(AT_MOST);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String readHead(Socket socket) throws IOException {
        StringBuilder head = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
