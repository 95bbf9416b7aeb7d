package org.redress.platform.doors;

import io.netty.channel.EventLoop;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.redress.platform.http.Problems;

/** Lets no client hold a request open by sending its body, or taking its answer, a little at a time. */
@ApplicationScoped
class Pace {
    private static final String EVENTS = "text/event-stream";

    private final DoorSettings settings;
    private final Bodies bodies;
    private final Refused refused;
    private final Vertx vertx;

    Pace(DoorSettings settings, Bodies bodies, Refused refused, Vertx vertx) {
        this.settings = settings;
        this.bodies = bodies;
        this.refused = refused;
        this.vertx = vertx;
    }

    /** Before anything has opened a connection, for Netty asks once. */
    static void askForHeaderClocks(@Observes @Initialized(ApplicationScoped.class) Object container) {
        HeaderClocks.install();
    }

    void install(@Observes Filters filters) {
        filters.register(this::watch, DoorOrder.PACE);
    }

    private void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        stopHeaderClock(context);
        Duration forBody = bodies.of(request.path()).within();
        if (hasBody(request)) {
            after(context, forBody, () -> {
                if (!request.isEnded()) {
                    tooSlow(context);
                }
            });
        }
        after(context, settings.slow().answer().plus(forBody), () -> {
            if (!EVENTS.equals(context.response().headers().get("Content-Type"))) {
                refused.count("slow-answer");
                request.connection().close();
            }
        });
        context.next();
    }

    private void after(RoutingContext context, Duration time, Runnable work) {
        long timer = vertx.setTimer(time.toMillis(), now -> work.run());
        context.addEndHandler(ended -> vertx.cancelTimer(timer));
    }

    private void tooSlow(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            refused.count("slow-body");
        } else {
            refused.andClosed(context, "slow-body", Problems.tooSlow());
        }
        context.request().connection().close();
    }

    private static void stopHeaderClock(RoutingContext context) {
        if (context.request().connection() instanceof ConnectionBase connection) {
            HeaderClock clock = connection.channel().pipeline().get(HeaderClock.class);
            if (clock != null) {
                EventLoop thread = connection.channel().eventLoop();
                clock.headersRead();
                context.addEndHandler(ended -> thread.execute(clock::answered));
            }
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null ? request.headers().contains("Transfer-Encoding") : !length.equals("0");
    }
}
