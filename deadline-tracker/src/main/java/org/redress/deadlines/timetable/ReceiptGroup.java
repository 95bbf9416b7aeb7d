package org.redress.deadlines.timetable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.redress.platform.time.FactDate;

/**
 * The elements of a track by the day each reached the council. Concerns that are added later have their own days to be
 * answered in and leave those of the others alone.
 *
 * @param key the first of the elements, which names the group; null for a track that lists none
 */
record ReceiptGroup(UUID key, FactDate receivedOn, List<UUID> elements) {

    static List<ReceiptGroup> of(ProcedureAssigned track) {
        if (track.elements().isEmpty()) {
            return List.of(new ReceiptGroup(null, track.receivedOn(), List.of()));
        }
        return track.elements().stream()
                .sorted(Comparator.comparing(ProcedureAssigned.Element::id))
                .collect(Collectors.groupingBy(
                        element -> receipt(element, track).withSource(null), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(elements -> group(elements, track))
                .toList();
    }

    private static ReceiptGroup group(List<ProcedureAssigned.Element> elements, ProcedureAssigned track) {
        ProcedureAssigned.Element first = elements.get(0);
        List<UUID> ids = elements.stream().map(ProcedureAssigned.Element::id).toList();
        return new ReceiptGroup(first.id(), receipt(first, track), ids);
    }

    private static FactDate receipt(ProcedureAssigned.Element element, ProcedureAssigned track) {
        return element.receivedOn() == null ? track.receivedOn() : element.receivedOn();
    }
}
