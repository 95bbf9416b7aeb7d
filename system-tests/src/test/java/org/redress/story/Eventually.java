package org.redress.story;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what events bring about, through connections that may be refused meanwhile. */
public final class Eventually {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private Eventually() {}

    public static void isTrue(String what, Callable<Boolean> condition) {
        await(what)
                .atMost(SOON)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK_EVERY)
                .ignoreException(IOException.class)
                .until(condition);
    }

    static void answers(int status, Callable<Answer> request) {
        isTrue("an answer of " + status, () -> request.call().status() == status);
    }
}
