package org.redress.deadlines.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.platform.time.FactDate;

/**
 * The elements of a track by the day each reached the council. Concerns that are added later have their own days to be
 * answered in and leave those of the others alone. What a complaint told before it named any element stays a group of its
 * own, to which the elements received on the same day belong.
 *
 * @param key the first of the elements, which names the group; null for what was told without naming elements
 */
record ReceiptGroup(UUID key, FactDate receivedOn, List<UUID> elements) {
    static List<ReceiptGroup> of(ProcedureAssigned track, boolean beganWithoutElements) {
        Map<FactDate, List<UUID>> byReceipt = track.elements().stream()
                .sorted(Comparator.comparing(ProcedureAssigned.Element::id))
                .collect(Collectors.groupingBy(
                        element -> receipt(element, track).withSource(null),
                        LinkedHashMap::new,
                        Collectors.mapping(ProcedureAssigned.Element::id, Collectors.toList())));
        List<ReceiptGroup> groups = new ArrayList<>();
        if (beganWithoutElements || byReceipt.isEmpty()) {
            List<UUID> ofTheFirstDay = byReceipt.remove(track.receivedOn().withSource(null));
            groups.add(new ReceiptGroup(
                    null, track.receivedOn(), ofTheFirstDay == null ? List.of() : List.copyOf(ofTheFirstDay)));
        }
        byReceipt.values().forEach(elements -> groups.add(group(elements, track)));
        return List.copyOf(groups);
    }

    /** The steps that are about the group: those about all of the track, and those about its first element. */
    Steps about(Steps steps) {
        return elements.isEmpty() ? steps.aboutTheWholeTrack() : steps.covering(elements.get(0));
    }

    /** For each element the steps about it; for what named none, those about all of the track. */
    Stream<Steps> aboutEach(Steps steps) {
        return elements.isEmpty()
                ? Stream.of(steps.aboutTheWholeTrack())
                : elements.stream().map(steps::covering);
    }

    private static ReceiptGroup group(List<UUID> elements, ProcedureAssigned track) {
        FactDate receivedOn = track.elements().stream()
                .filter(element -> element.id().equals(elements.get(0)))
                .map(element -> receipt(element, track))
                .findFirst()
                .orElseThrow();
        return new ReceiptGroup(elements.get(0), receivedOn, List.copyOf(elements));
    }

    private static FactDate receipt(ProcedureAssigned.Element element, ProcedureAssigned track) {
        return element.receivedOn() == null ? track.receivedOn() : element.receivedOn();
    }
}
