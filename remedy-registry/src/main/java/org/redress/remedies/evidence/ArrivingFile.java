package org.redress.remedies.evidence;

import io.netty.handler.codec.DecoderException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.redress.platform.http.Problems;

/**
 * The one file of a multipart request, taken in pieces as they are asked for. While nobody asks, the sender is held back,
 * so no more than about one piece is in memory. Everything happens on the event loop of the request.
 */
final class ArrivingFile {

    /** Big enough to make few rows, small enough to keep in memory for every upload under way. */
    static final int PIECE = 256 * 1024;

    private static final String FIELD = "file";

    private final HttpServerRequest request;
    private final Vertx vertx;
    private final EvidenceLimits limits;
    private Buffer gathered = Buffer.buffer();
    private HttpServerFileUpload upload;
    private UniEmitter<? super Optional<byte[]>> waiting;
    private boolean fileEnded;
    private boolean requestEnded;
    private Throwable failure;
    private long clock;

    private ArrivingFile(HttpServerRequest request, Vertx vertx, EvidenceLimits limits) {
        this.request = request;
        this.vertx = vertx;
        this.limits = limits;
    }

    /** Begins to read a request of which nothing has been read yet. */
    static ArrivingFile in(HttpServerRequest request, Vertx vertx, EvidenceLimits limits) {
        ArrivingFile file = new ArrivingFile(request, vertx, limits);
        file.clock =
                vertx.setTimer(limits.longest().toMillis(), late -> file.giveUp("the whole file", limits.longest()));
        request.exceptionHandler(file::fail);
        request.endHandler(end -> file.requestEnds());
        try {
            request.setExpectMultipart(true);
        } catch (DecoderException | IllegalStateException notAForm) {
            throw Problems.invalid("Content-Type", "Send multipart/form-data with its boundary.");
        }
        request.uploadHandler(file::begin);
        request.resume();
        return file;
    }

    /**
     * The next piece: {@link #PIECE} bytes, fewer at the end, empty when the whole request has been read. Fails when the
     * sender goes away in the middle or takes too long, or when there is no file in the request.
     */
    Uni<Optional<byte[]>> next() {
        return Uni.createFrom().emitter(emitter -> {
            waiting = emitter;
            answer();
            if (waiting == emitter) {
                awaitMore(emitter);
            }
        });
    }

    /** The name the sender gave it, or null. */
    String filename() {
        return upload == null ? null : FileName.plain(upload.filename());
    }

    /** Another field of the form, once everything has been read; null where it is absent or empty. */
    String field(String name) {
        String value = request.getFormAttribute(name);
        return value == null || value.isBlank() ? null : value;
    }

    /**
     * Reads what is still to come and forgets it, so that the sender gets to read our answer; for so long as a piece may be
     * awaited, and then no longer.
     */
    void discardRest() {
        waiting = null;
        gathered = Buffer.buffer();
        vertx.cancelTimer(clock);
        if (requestEnded) {
            return;
        }
        clock = vertx.setTimer(
                limits.patience().toMillis(), late -> request.connection().close());
        request.exceptionHandler(gone -> vertx.cancelTimer(clock));
        request.uploadHandler(other -> other.handler(bytes -> {}));
        if (upload != null && !fileEnded) {
            upload.handler(bytes -> {});
            upload.exceptionHandler(gone -> {});
            upload.resume();
        }
        request.resume();
    }

    private void begin(HttpServerFileUpload part) {
        if (upload != null || !FIELD.equals(part.name())) {
            part.handler(bytes -> {});
            fail(Problems.invalid(part.name(), "Send one file, in a part named file."));
            return;
        }
        upload = part;
        part.handler(this::gather);
        part.exceptionHandler(this::fail);
        part.endHandler(end -> {
            fileEnded = true;
            answer();
        });
    }

    private void gather(Buffer bytes) {
        gathered.appendBuffer(bytes);
        if (gathered.length() >= PIECE) {
            if (!requestEnded) {
                upload.pause();
            }
            answer();
        }
    }

    private void requestEnds() {
        requestEnded = true;
        vertx.cancelTimer(clock);
        if (upload == null) {
            fail(Problems.invalid(FIELD, "The file is missing: send it as multipart/form-data in a part named file."));
        } else {
            // The few buffers that were held back can come now; the end of the file is behind them, if there is one.
            upload.resume();
            vertx.runOnContext(afterThem -> fileMustHaveEnded());
        }
    }

    private void fileMustHaveEnded() {
        if (fileEnded) {
            answer();
        } else {
            fail(Problems.invalid(FIELD, "The form ends in the middle of the file."));
        }
    }

    private void fail(Throwable cause) {
        if (failure == null) {
            failure = cause instanceof DecoderException
                    ? Problems.invalid(FIELD, "The form is not well-formed multipart/form-data.")
                    : cause;
        }
        answer();
    }

    /** Answers who waits, if that can be done now. */
    private void answer() {
        if (waiting == null) {
            return;
        }
        UniEmitter<? super Optional<byte[]>> asked = waiting;
        if (failure != null) {
            waiting = null;
            asked.fail(failure);
        } else if (gathered.length() >= PIECE || fileEnded && gathered.length() > 0) {
            waiting = null;
            asked.complete(Optional.of(take()));
        } else if (fileEnded && requestEnded) {
            waiting = null;
            asked.complete(Optional.empty());
        }
    }

    private byte[] take() {
        int length = Math.min(PIECE, gathered.length());
        byte[] piece = gathered.getBytes(0, length);
        gathered = gathered.getBuffer(length, gathered.length());
        return piece;
    }

    private void awaitMore(UniEmitter<? super Optional<byte[]>> emitter) {
        if (upload != null && !fileEnded) {
            upload.resume();
        }
        long timer = vertx.setTimer(limits.patience().toMillis(), late -> {
            if (waiting == emitter) {
                giveUp("the next piece of the file", limits.patience());
            }
        });
        emitter.onTermination(() -> vertx.cancelTimer(timer));
    }

    private void giveUp(String awaited, Duration time) {
        request.response().putHeader("Connection", "close");
        fail(tooSlow(awaited, time));
    }

    private static HttpProblem tooSlow(String awaited, Duration time) {
        return HttpProblem.builder()
                .withType(URI.create("/problems/upload-too-slow"))
                .withTitle("The file does not arrive")
                .withStatus(408)
                .withDetail(
                        "Not so much as " + awaited + " came in " + time.toSeconds() + " seconds. Nothing was kept.")
                .build();
    }
}
