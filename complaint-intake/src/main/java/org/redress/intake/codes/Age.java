package org.redress.intake.codes;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The bands of age at which the law changes what is owed to a child or young person. */
public enum Age {
    UNDER_16,
    @JsonProperty("16_17")
    AGE_16_17,
    @JsonProperty("18_20")
    AGE_18_20,
    @JsonProperty("21_24")
    AGE_21_24,
    @JsonProperty("25_over")
    AGE_25_OVER,
    UNKNOWN
}
