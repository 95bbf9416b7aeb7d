package org.redress.remedies.evidence;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What may be kept as evidence: evidence-types.yaml. */
@Singleton
class MediaTypes {

    private final TypesFile file;

    private record TypesFile(long largestBytes, List<MediaTypeRule> types) {}

    MediaTypes() {
        try (InputStream yaml = MediaTypes.class.getResourceAsStream("/evidence-types.yaml")) {
            file = YAMLMapper.builder().build().readValue(yaml, TypesFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many bytes one file may have. */
    long largestBytes() {
        return file.largestBytes();
    }

    /** All types, for telling a sender what is taken. */
    List<String> allowed() {
        return file.types().stream()
                .map(MediaTypeRule::mediaType)
                .distinct()
                .sorted()
                .toList();
    }

    /** Begins to look at one file. */
    ContentScan scan() {
        return new ContentScan(file.types());
    }
}
