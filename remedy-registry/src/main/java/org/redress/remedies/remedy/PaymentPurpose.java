package org.redress.remedies.remedy;

/** What a payment is for; one sum may have several purposes and is not split among them. */
public enum PaymentPurpose {
    DISTRESS,
    TIME_AND_TROUBLE,
    QUANTIFIABLE_LOSS,
    MISSED_SERVICE
}
