package org.redress.story;

import java.io.PrintStream;

/** Where the story is written: lines of a width that can be read, indented as asked. */
final class Page {

    private static final int WIDTH = 100;

    private final PrintStream out;

    Page(PrintStream out) {
        this.out = out;
    }

    void blank() {
        out.println();
    }

    void rule() {
        out.println("-".repeat(WIDTH));
    }

    /** Text at a margin, wrapped; further lines stand under the first. */
    void text(int margin, String text) {
        hanging(margin, "", text);
    }

    /** Text behind a mark such as a bullet, wrapped; further lines stand under the text, not under the mark. */
    void hanging(int margin, String mark, String text) {
        String indent = " ".repeat(margin + mark.length());
        StringBuilder line = new StringBuilder(" ".repeat(margin)).append(mark);
        boolean empty = true;
        for (String word : text.strip().split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.println(line);
        out.flush();
    }
}
