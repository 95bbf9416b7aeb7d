package org.redress.remedies.evidence;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets so many uploads in at a time and turns others away, so that slow senders cannot take every connection. */
@ApplicationScoped
class UploadSlots {

    private static final int SECONDS_TO_WAIT = 5;

    private final Semaphore free;

    UploadSlots(EvidenceLimits limits) {
        this.free = new Semaphore(limits.simultaneousUploads());
    }

    /** 429 where all are taken. */
    <T> Uni<T> inOne(Supplier<Uni<T>> upload) {
        return Uni.createFrom().deferred(() -> {
            if (!free.tryAcquire()) {
                return Uni.createFrom().failure(allTaken());
            }
            return Uni.createFrom().deferred(upload::get).onTermination().invoke(free::release);
        });
    }

    private static HttpProblem allTaken() {
        return HttpProblem.builder()
                .withType(URI.create("/problems/too-many-uploads"))
                .withTitle("Too many uploads at a time")
                .withStatus(429)
                .withDetail("As many files as can be taken at a time are arriving now. Send this one again later.")
                .withHeader("Retry-After", SECONDS_TO_WAIT)
                .build();
    }
}
