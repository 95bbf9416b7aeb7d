package org.redress.platform.doors;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeaderClockTest {
    private final HeaderClock clock = new HeaderClock(Duration.ofSeconds(10));
    private EmbeddedChannel connection;

    @BeforeEach
    void connected() {
        connection = new EmbeddedChannel(clock);
        connection.freezeTime();
        connection.pipeline().fireChannelActive();
    }

    @Test
    void aConnectionThatSaysNothingIsToldAndClosed() {
        after(9_999);
        assertTrue(connection.isOpen());
        assertNull(connection.readOutbound());

        after(1);
        assertFalse(connection.isOpen());
        String answer = ((ByteBuf) connection.readOutbound()).toString(StandardCharsets.UTF_8);
        assertTrue(answer.startsWith("HTTP/1.1 408 Request Timeout\r\n"), answer);
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        assertTrue(body.contains("\"type\":\"/problems/request-too-slow\""), answer);
        assertTrue(
                answer.contains("\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n"),
                answer);
    }

    @Test
    void drippingDoesNotHelp() {
        for (int second = 0; second < 9; second++) {
            drop();
            after(1_000);
        }
        assertTrue(connection.isOpen());

        drop();
        after(1_000);

        assertFalse(connection.isOpen());
    }

    @Test
    void headersInTimeStopTheClockForAsLongAsTheRequestTakes() {
        drop();
        after(9_999);
        clock.headersRead();
        after(60_000);
        drop();
        after(60_000);

        assertTrue(connection.isOpen());
    }

    @Test
    void betweenRequestsItStandsStill() {
        drop();
        clock.headersRead();
        clock.answered();

        after(60_000);

        assertTrue(connection.isOpen());
    }

    @Test
    void theNextRequestHasTheSameTime() {
        drop();
        clock.headersRead();
        clock.answered();
        after(60_000);

        drop();
        after(9_999);
        assertTrue(connection.isOpen());
        after(1);
        assertFalse(connection.isOpen());
    }

    @Test
    void requestsSentTogetherAreCountedOneByOne() {
        clock.headersRead();
        clock.headersRead();
        clock.answered();
        drop();
        after(60_000);
        assertTrue(connection.isOpen());

        clock.answered();
        drop();
        after(10_000);
        assertFalse(connection.isOpen());
    }

    @Test
    void aConnectionThatIsGoneHasNoClock() {
        connection.close();

        after(10_000);

        assertNull(connection.readOutbound());
    }

    private void drop() {
        connection.writeInbound(Unpooled.copiedBuffer("X", StandardCharsets.US_ASCII));
    }

    private void after(long milliseconds) {
        connection.advanceTimeBy(milliseconds, TimeUnit.MILLISECONDS);
        connection.runScheduledPendingTasks();
    }
}
