package org.redress.remedies.cases;

import java.util.UUID;
import org.redress.platform.http.Problems;
import org.redress.remedies.QueryParameter;

/**
 * Which cases are asked for; null means any.
 *
 * @param reference the Ombudsman's
 */
record CaseFilter(String reference, UUID complaintId, Boolean open) {

    /** From query parameters; 400 names the one that is not right. */
    static CaseFilter of(String reference, String complaintId, String open) {
        if (reference != null && !reference.matches(OpenCase.REFERENCE)) {
            throw Problems.invalid(
                    "reference", "The value must be two, three and three digits with single spaces: 24 003 150.");
        }
        return new CaseFilter(
                reference,
                QueryParameter.parsed("complaintId", complaintId, UUID::fromString, "an id (UUID)"),
                QueryParameter.parsed("open", open, CaseFilter::yesOrNo, "true or false"));
    }

    private static Boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.valueOf(text);
    }
}
