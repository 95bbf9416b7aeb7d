package org.redress.remedies.remedy;

/** The Ombudsman's two classes: a personal remedy is never published, a service improvement may be, in summary. */
public enum RemedyClass {
    PERSONAL,
    SERVICE_IMPROVEMENT
}
