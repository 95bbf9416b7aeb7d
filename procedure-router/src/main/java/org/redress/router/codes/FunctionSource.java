package org.redress.router.codes;

/** Who said which function an element is about. Only the council's own word can lead out of the Children Act procedure. */
public enum FunctionSource {
    COMPLAINANT,
    TRIAGE,
    OFFICER,
    IMPORT;

    /** Whether an officer of the council has said it, now or in the records that were brought in. */
    public boolean isCouncilsWord() {
        return this == OFFICER || this == IMPORT;
    }
}
