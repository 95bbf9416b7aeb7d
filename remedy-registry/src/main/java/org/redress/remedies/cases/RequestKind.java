package org.redress.remedies.cases;

/** What the Ombudsman asks of the council in a case. */
enum RequestKind {
    DOCUMENTS,
    ENQUIRY,
    /** Comments on a draft decision. */
    DRAFT_COMMENTS,
    /** Proof that remedies were carried out. */
    EVIDENCE
}
