package org.redress.router.complaint;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Instants as the database driver takes and gives them. */
final class Rows {
    private Rows() {}

    static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What is encrypted, or null. */
    static Buffer sealed(Row row, String column) {
        io.vertx.mutiny.core.buffer.Buffer value = row.getBuffer(column);
        return value == null ? null : value.getDelegate();
    }

    static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }
}
