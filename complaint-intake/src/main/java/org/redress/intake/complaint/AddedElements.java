package org.redress.intake.complaint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.redress.platform.time.FactDate;

/** Elements as they are kept, and apart from them what was said of each in words. */
record AddedElements(List<Element> elements, Map<UUID, String> summaries) {

    /**
     * @param receivedOn when the elements reached the council that do not say it themselves
     * @param sources takes the words that say where the dates come from
     * @param newId gives ids to elements that came without
     */
    static AddedElements of(
            List<ElementEntry> entries, FactDate receivedOn, DateSources sources, Supplier<UUID> newId) {
        List<Element> elements = new ArrayList<>();
        Map<UUID, String> summaries = new HashMap<>();
        for (ElementEntry entry : Given.list(entries)) {
            UUID id = entry.id() == null ? newId.get() : entry.id();
            elements.add(entry.element(id, receivedOn, sources));
            if (entry.summary() != null) {
                summaries.put(id, entry.summary());
            }
        }
        return new AddedElements(List.copyOf(elements), summaries);
    }
}
