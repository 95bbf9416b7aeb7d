package org.redress.remedies.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the media type of one file while it passes by in pieces, without keeping more of it than the few bytes in which a
 * text cut in two could hide. What the name says, or the sender, is of no account.
 */
final class ContentScan {

    private final List<MediaTypeRule> rules;
    private Map<MediaTypeRule, List<byte[]>> candidates;
    private byte[] tail = new byte[0];
    private int longestMarker;
    private boolean text = true;

    ContentScan(List<MediaTypeRule> rules) {
        this.rules = rules;
    }

    /** The next piece; the first one must hold the beginning of the file, some hundred bytes or all of it. */
    void accept(byte[] piece) {
        if (candidates == null) {
            chooseCandidates(piece);
        }
        text = text && isText(piece);
        if (longestMarker > 0) {
            byte[] seen = join(tail, piece);
            candidates.values().forEach(missing -> missing.removeIf(marker -> occurs(marker, seen)));
            tail = Arrays.copyOfRange(seen, Math.max(0, seen.length - longestMarker + 1), seen.length);
        }
    }

    /** The type, once the whole file has passed by; empty where it is none that is kept. */
    Optional<String> mediaType() {
        if (candidates == null) {
            return Optional.empty();
        }
        return candidates.entrySet().stream()
                .filter(candidate -> candidate.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .filter(rule -> text || !rule.text())
                .map(MediaTypeRule::mediaType)
                .findFirst();
    }

    private void chooseCandidates(byte[] beginning) {
        candidates = new LinkedHashMap<>();
        for (MediaTypeRule rule : rules) {
            if (rule.mayBeginWith(beginning)) {
                List<byte[]> markers = new ArrayList<>(
                        rule.contains().stream().map(rule::bytesOf).toList());
                candidates.put(rule, markers);
                markers.forEach(marker -> longestMarker = Math.max(longestMarker, marker.length));
            }
        }
    }

    /** Tabs, line ends and form feeds are the only control characters of a text. */
    private static boolean isText(byte[] piece) {
        for (byte b : piece) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' || b == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static boolean occurs(byte[] marker, byte[] text) {
        for (int start = 0; start <= text.length - marker.length; start++) {
            if (Arrays.equals(marker, 0, marker.length, text, start, start + marker.length)) {
                return true;
            }
        }
        return false;
    }
}
