package org.redress.deadlines.calendar;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The list of bank holidays as https://www.gov.uk/bank-holidays.json gives it; of its divisions one is read. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
        description =
                "As https://www.gov.uk/bank-holidays.json; the other divisions may stand beside it and are not read.")
public record GovUkBankHolidays(@JsonProperty("england-and-wales") @NotNull @Valid Division englandAndWales) {
    static final int MOST_EVENTS = 500;

    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "GovUkDivision")
    public record Division(
            @NotNull String division, @NotNull @Size(min = 1, max = MOST_EVENTS) List<@NotNull @Valid Event> events) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "GovUkBankHoliday")
    public record Event(
            @NotNull @Size(min = 1, max = 200) String title, @NotNull LocalDate date, @Size(max = 200) String notes) {}
}
