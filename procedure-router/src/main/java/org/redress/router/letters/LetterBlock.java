package org.redress.router.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A block of a letter as its text is written: a heading begins with #, the items of a list with a hyphen. */
record LetterBlock(boolean heading, boolean list, List<String> lines) {
    private static final String HEADING = "# ";
    private static final String ITEM = "- ";

    static List<LetterBlock> of(String letter) {
        return Arrays.stream(letter.strip().split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .map(LetterBlock::block)
                .toList();
    }

    private static LetterBlock block(String text) {
        List<String> lines = text.lines().toList();
        boolean list = lines.stream().allMatch(line -> line.startsWith(ITEM));
        return new LetterBlock(
                text.startsWith(HEADING),
                list,
                list ? lines.stream().map(line -> line.substring(ITEM.length())).toList() : lines);
    }

    String text() {
        String first = lines.get(0);
        return heading ? first.substring(HEADING.length()) : first;
    }

    Map<String, Object> asMap() {
        return Map.of("heading", heading, "list", list, "text", text(), "items", lines, "lines", lines);
    }
}
