package org.redress.intake.complaint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who the people are and what they said: everything of a complaint that may identify someone. It is stored apart from
 * {@link ComplaintFacts} and never travels in an event, a log line, a problem text or a stored answer.
 *
 * @param children by the child's id
 * @param summaries of elements, by the element's id
 * @param proposedChange what is going to change
 * @param dateSources where dates that are facts come from, by the path of the date
 */
public record PersonalDetails(
        Person complainant,
        Person representative,
        Map<UUID, ChildDetails> children,
        Map<UUID, String> summaries,
        String narrative,
        List<String> desiredOutcomes,
        String proposedChange,
        ContactPreferences contactPreferences,
        Map<String, String> dateSources) {

    /** What is left when the key is destroyed. */
    static final PersonalDetails ERASED =
            new PersonalDetails(null, null, Map.of(), Map.of(), null, null, null, null, Map.of());

    record ChildDetails(String name, LocalDate dateOfBirth, String address) {}

    /** The narrative and what was said of each element; empty where there are no words. */
    String inOwnWords() {
        return Stream.concat(Stream.ofNullable(narrative), new TreeMap<>(summaries).values().stream())
                .collect(Collectors.joining("\n"));
    }

    PersonalDetails adding(Map<UUID, String> moreSummaries, Map<String, String> moreSources) {
        return new PersonalDetails(
                complainant,
                representative,
                children,
                joined(summaries, moreSummaries),
                narrative,
                desiredOutcomes,
                proposedChange,
                contactPreferences,
                joined(dateSources, moreSources));
    }

    private static <K> Map<K, String> joined(Map<K, String> known, Map<K, String> more) {
        Map<K, String> all = new HashMap<>(known);
        all.putAll(more);
        return all;
    }
}
