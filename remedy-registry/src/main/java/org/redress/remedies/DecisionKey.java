package org.redress.remedies;

import java.time.LocalDate;
import org.redress.platform.http.Refusal;
import org.redress.platform.keys.DataKey;

/**
 * What opens and seals everything personal of one decision, or when that was destroyed.
 *
 * @param key null once it was erased
 * @param erasedOn null while it is not
 */
public record DecisionKey(DataKey key, LocalDate erasedOn) {

    /** Refused once the personal data were erased: nothing new can be kept then. */
    public void mustNotBeErased() {
        if (erasedOn != null) {
            throw erased();
        }
    }

    /** The refusal of anything that would keep personal data again where they were erased. */
    public static Refusal erased() {
        return new Refusal(
                "personal-data-erased",
                "The complaint's personal data were erased: nothing more is recorded of it.",
                null);
    }
}
