package org.redress.remedies.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How one media type shows itself in a file, as evidence-types.yaml says.
 *
 * @param mediaType what is stored and answered
 * @param startsWith hexadecimal beginnings, any one of them; {@code ??} is any byte; empty for text
 * @param contains texts that must all occur somewhere in the file
 * @param wide whether those texts stand in the file as UTF-16LE
 * @param text whether the file must be text
 * @param header names of header lines; where given, the file must begin as an e-mail message does
 */
record MediaTypeRule(
        String mediaType,
        List<String> startsWith,
        List<String> contains,
        boolean wide,
        boolean text,
        List<String> header) {

    private static final int LONGEST_HEAD = 8192;

    MediaTypeRule {
        startsWith = startsWith == null ? List.of() : List.copyOf(startsWith);
        contains = contains == null ? List.of() : List.copyOf(contains);
        header = header == null ? List.of() : List.copyOf(header);
    }

    /** Whether a file that begins so can be of this type. */
    boolean mayBeginWith(byte[] beginning) {
        return text
                ? header.isEmpty() || beginsLikeMail(beginning)
                : startsWith.stream().anyMatch(pattern -> matches(pattern.split(" "), beginning));
    }

    /** The bytes of a text to be looked for. */
    byte[] bytesOf(String marker) {
        return marker.getBytes(wide ? StandardCharsets.UTF_16LE : StandardCharsets.US_ASCII);
    }

    private static boolean matches(String[] pattern, byte[] beginning) {
        if (beginning.length < pattern.length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if (!pattern[i].equals("??") && Integer.parseInt(pattern[i], 16) != (beginning[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** A sender and one of the other headers, before the first empty line. */
    private boolean beginsLikeMail(byte[] beginning) {
        int length = Math.min(beginning.length, LONGEST_HEAD);
        List<String> head = new String(beginning, 0, length, StandardCharsets.ISO_8859_1)
                .lines()
                .takeWhile(line -> !line.isBlank())
                .toList();
        return has(head, "From:") && header.stream().anyMatch(name -> has(head, name));
    }

    private static boolean has(List<String> lines, String name) {
        return lines.stream().anyMatch(line -> line.regionMatches(true, 0, name, 0, name.length()));
    }
}
