package org.redress.remedies.remedy;

/** What is personal of a piece of evidence beside the file itself; either may be null. */
public record EvidenceWords(String filename, String note) {

    /** Where it stands. */
    public static final String TABLE = "evidence";

    /** Null where there is neither. */
    public static EvidenceWords of(String filename, String note) {
        return filename == null && note == null ? null : new EvidenceWords(filename, note);
    }
}
