package org.redress.intake.triage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.redress.platform.json.StoredJson;

/**
 * One of 106 complaints that the Local Government and Social Care Ombudsman decided, told in the complainant's voice, with
 * the codes that it was recorded with ({@code triage/narratives.jsonl}).
 *
 * @param decision the Ombudsman's reference
 * @param source where the decision is published
 */
record Narrative(
        String decision, String council, String source, Set<String> functions, Set<String> heads, String narrative) {

    static List<Narrative> all() {
        StoredJson json = new StoredJson();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Narrative.class.getResourceAsStream("/triage/narratives.jsonl"), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> json.read(line, Narrative.class)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isStatutory(Lists lists) {
        return functions.stream().anyMatch(function -> lists.kindOf(function) == Lists.Kind.STATUTORY);
    }

    /** Child protection without a statutory function is for a person to decide and counts for neither side. */
    boolean isCounted(Lists lists) {
        return isStatutory(lists) || !functions.contains("child_protection");
    }
}
