package org.redress.remedies.remedy;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of remedy-kinds.yaml, one for each kind; checked when they are read. */
@Singleton
public class KindRules {

    private static final String FILE = "/remedy-kinds.yaml";

    private final Map<RemedyKind, KindRule> byKind = new EnumMap<>(RemedyKind.class);

    private record RulesFile(List<KindRule> kinds) {}

    public KindRules() {
        for (KindRule rule : read().kinds()) {
            check(rule);
            if (byKind.put(rule.kind(), rule) != null) {
                throw new IllegalStateException(FILE + " has two entries for " + rule.kind());
            }
        }
        Set<RemedyKind> missing = EnumSet.allOf(RemedyKind.class);
        missing.removeAll(byKind.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException(FILE + " has no entry for " + missing);
        }
    }

    /** The rule of a kind. */
    public KindRule of(RemedyKind kind) {
        return byKind.get(kind);
    }

    private static void check(KindRule rule) {
        boolean complete = rule.remedyClass() != null
                && rule.doneWhen() != null
                && rule.evidence() != null
                && !rule.evidence().isEmpty()
                && rule.source() != null
                && rule.confidence() != null
                && rule.evidenceConfidence() != null;
        if (!complete) {
            throw new IllegalStateException(FILE + ": the entry for " + rule.kind() + " is not complete");
        }
    }

    private static RulesFile read() {
        try (InputStream yaml = KindRules.class.getResourceAsStream(FILE)) {
            return YAMLMapper.builder()
                    .addModule(new JavaTimeModule())
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build()
                    .readValue(yaml, RulesFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
