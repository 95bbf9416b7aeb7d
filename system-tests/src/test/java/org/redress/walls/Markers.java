package org.redress.walls;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that occur nowhere else, each planted in one place of one request, so that a find tells where it came from. */
final class Markers {

    /** How many bytes of a text may stand before it where Base64 takes three at a time. */
    private static final int ALIGNMENTS = 3;

    private static final int NUMBER = 4;

    private final String start = "mk" + UUID.randomUUID().toString().substring(0, 8) + "x";
    private final Pattern marker = Pattern.compile(start + "\\d{" + NUMBER + "}");
    private final Map<String, String> places = new TreeMap<>();

    /** A new one for a place such as {@code intake POST /v1/complaints complainant.name}. */
    String plant(String place, JsonNode schema) {
        String word = start + ("%0" + NUMBER + "d").formatted(places.size());
        if (schema.path("maxLength").asInt(word.length()) < word.length()) {
            throw new IllegalStateException(place + " is too short for a marker");
        }
        places.put(word, place);
        return word;
    }

    int count() {
        return places.size();
    }

    /** The places whose markers stand in the text. */
    Set<String> placesIn(String text) {
        return marker.matcher(text)
                .results()
                .map(found -> places.getOrDefault(found.group(), found.group()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean isIn(String text) {
        return traces().stream().anyMatch(text::contains);
    }

    /** What all of them leave behind: as they are, as bytes written in hexadecimal, and in Base64. */
    List<String> traces() {
        Set<String> traces = new LinkedHashSet<>(List.of(start));
        byte[] bytes = start.getBytes(StandardCharsets.UTF_8);
        traces.add(HexFormat.of().formatHex(bytes));
        for (int before = 0; before < ALIGNMENTS; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            // The first and the last characters hold bits of what stands before and behind.
            traces.add(encoded.substring(before == 0 ? 0 : before + 1, encoded.length() - 1));
        }
        return List.copyOf(traces);
    }

    /** The text around the first trace, short enough to be read. */
    String around(String text) {
        for (String trace : traces()) {
            Matcher found = Pattern.compile(".{0,60}" + Pattern.quote(trace) + ".{0,30}", Pattern.DOTALL)
                    .matcher(text);
            if (found.find()) {
                return found.group();
            }
        }
        return "";
    }
}
