package org.redress.remedies.remedy;

/** Who asked for the remedy or promised it. */
public enum RemedySource {
    OMBUDSMAN,
    ADJUDICATION,
    PANEL,
    STAGE1_RESPONSE,
    RESOLUTION_TERMS,
    CORPORATE_RESPONSE
}
