package org.redress.platform.history;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a chain, oldest entry first. */
public record HistoryPage(
        List<HistoryEntry> entries,
        @Schema(description = "The cursor of the next page; absent on the last.") String next) {}
