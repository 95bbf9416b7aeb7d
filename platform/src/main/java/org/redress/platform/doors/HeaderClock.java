package org.redress.platform.doors;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.concurrent.ScheduledFuture;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.redress.platform.http.Problems;

/**
 * Closes a connection whose next request's headers do not arrive in time, however steadily they drip. The server's own
 * idle timeout only sees silence. Runs until the first byte of a request and again from there, not between requests.
 */
final class HeaderClock extends ChannelInboundHandlerAdapter {
    private static final String TOO_SLOW = answer();

    private final Duration patience;

    private int underWay;
    private ScheduledFuture<?> alarm;

    HeaderClock(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void channelActive(ChannelHandlerContext connection) throws Exception {
        start(connection);
        super.channelActive(connection);
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object bytes) throws Exception {
        if (underWay == 0) {
            start(connection);
        }
        super.channelRead(connection, bytes);
    }

    @Override
    public void channelInactive(ChannelHandlerContext connection) throws Exception {
        stop();
        super.channelInactive(connection);
    }

    /** The headers of a request are read. On the connection's own thread. */
    void headersRead() {
        underWay++;
        stop();
    }

    /** The request is answered. On the connection's own thread. */
    void answered() {
        underWay--;
    }

    private void start(ChannelHandlerContext connection) {
        if (alarm == null) {
            alarm = connection.executor().schedule(() -> close(connection), patience.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void stop() {
        if (alarm != null) {
            alarm.cancel(false);
            alarm = null;
        }
    }

    private static void close(ChannelHandlerContext connection) {
        if (connection.pipeline().get(SslHandler.class) != null) {
            connection.close();
            return;
        }
        connection
                .writeAndFlush(Unpooled.copiedBuffer(TOO_SLOW, StandardCharsets.UTF_8))
                .addListener(ChannelFutureListener.CLOSE);
    }

    private static String answer() {
        String body = DoorAnswer.json(Problems.tooSlow()).encode();
        return "HTTP/1.1 408 Request Timeout\r\nContent-Type: application/problem+json\r\nX-Content-Type-Options: nosniff\r\n"
                + "Cache-Control: no-store\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
    }
}
