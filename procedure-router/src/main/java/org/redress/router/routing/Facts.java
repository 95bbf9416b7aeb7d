package org.redress.router.routing;

import org.redress.platform.time.FactDate;
import org.redress.router.codes.Age;
import org.redress.router.codes.Codes;

/** Facts in words, as a reason gives them. */
final class Facts {
    private Facts() {}

    static String function(ElementFacts element) {
        return words(element.function()) + ", said by " + words(element.functionSource());
    }

    static String person(Part part) {
        String status = part.status().stream()
                .map(Facts::words)
                .sorted()
                .reduce((one, other) -> one + ", " + other)
                .orElse("status not recorded");
        String about = " (" + age(part.age()) + "; " + status + ")";
        return switch (part.relationship()) {
            case CHILD -> "the child" + about;
            case CARE_LEAVER -> "the care leaver" + about;
            case ADOPTED_PERSON -> "the adopted person" + about;
            case UNKNOWN -> "somebody whose relationship to the child is not recorded" + about;
            default -> words(part.relationship()) + " of the child" + about;
        };
    }

    static String proceedings(Proceedings one) {
        return words(one.kind()) + " proceedings, " + words(one.state()) + ", brought by " + words(one.broughtBy())
                + (one.notifiedInWriting() ? ", notified in writing" : ", not notified in writing");
    }

    static String date(FactDate date) {
        if (date == null) {
            return "a day not recorded";
        }
        if (date.isDay()) {
            return date.day().toString();
        }
        return "a day " + date.earliest().map(day -> "from " + day).orElse("")
                + date.latest().map(day -> " to " + day).orElse(" not known");
    }

    static String words(Enum<?> code) {
        return Codes.text(code).replace('_', ' ');
    }

    private static String age(Age age) {
        return switch (age) {
            case UNDER_16 -> "under 16";
            case AGE_16_17 -> "16 or 17";
            case AGE_18_20 -> "18 to 20";
            case AGE_21_24 -> "21 to 24";
            case AGE_25_OVER -> "25 or over";
            case UNKNOWN -> "age not recorded";
        };
    }
}
