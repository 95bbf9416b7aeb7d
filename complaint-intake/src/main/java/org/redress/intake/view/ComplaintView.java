package org.redress.intake.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.complaint.RegisteredComplaint;
import org.redress.intake.progress.Progress;
import org.redress.intake.said.SaidSince;

@Schema(
        name = "Complaint",
        description = "A complaint as it was registered and added to, what was said since, and how it is going on.")
record ComplaintView(
        @JsonUnwrapped RegisteredComplaint complaint,
        @JsonUnwrapped SaidSince saidSince,
        @JsonUnwrapped Progress progress) {}
