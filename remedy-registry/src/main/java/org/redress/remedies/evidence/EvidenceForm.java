package org.redress.remedies.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of an upload, for its description only: the file is never read as a whole. */
@Schema(name = "EvidenceForm", requiredProperties = "file")
record EvidenceForm(
        @Schema(
                        format = "binary",
                        description =
                                "PDF, image, Office document, e-mail or text, at most 20 MiB; its type is found in the"
                                        + " content")
                String file,
        @Schema(description = "For the council's own eyes", maxLength = 2000) String note) {}
