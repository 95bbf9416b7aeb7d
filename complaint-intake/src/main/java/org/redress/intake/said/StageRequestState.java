package org.redress.intake.said;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "waiting: not in the procedure yet; in_review: it came before any answer and a person looks at it;"
                        + " applied: the stage was opened by it.")
public enum StageRequestState {
    WAITING,
    IN_REVIEW,
    APPLIED
}
