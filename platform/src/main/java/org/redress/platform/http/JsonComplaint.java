package org.redress.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.redress.platform.json.CodeNames;
import org.redress.platform.time.FactDate;

/** What is wrong with a JSON body, in words a portal developer can act on: no Java class name, nothing of the text sent. */
final class JsonComplaint {
    private JsonComplaint() {}

    static HttpProblem about(JsonProcessingException complaint) {
        if (!(complaint instanceof JsonMappingException mapping)) {
            return Problems.invalid("", "The body is not well-formed JSON" + where(complaint) + ".");
        }
        return Problems.invalid(field(mapping), detail(mapping));
    }

    private static String detail(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            return "There is no such field. Known here are: "
                    + unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (mapping instanceof InvalidFormatException format && format.getTargetType() == FactDate.class) {
            return "The date is not right: " + format.getOriginalMessage() + ".";
        }
        if (mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "The value must be " + expected(mismatch.getTargetType()) + ".";
        }
        return "The value is not of the form that is described for this field" + where(mapping) + ".";
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of: "
                    + new TreeSet<>(Arrays.stream(type.getEnumConstants())
                                    .map(constant -> CodeNames.of((Enum<?>) constant))
                                    .toList())
                            .stream().collect(Collectors.joining(", "));
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "an ISO 8601 date or time such as 2024-02-16";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == long.class || Number.class.isAssignableFrom(type)) {
            return "a whole number in range";
        }
        if (type == UUID.class) {
            return "an id (UUID)";
        }
        if (type == String.class) {
            return "a text";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord() ? "an object" : "of the form described";
    }

    private static String field(JsonMappingException mapping) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String where(JsonProcessingException complaint) {
        return complaint.getLocation() == null
                ? ""
                : " (line " + complaint.getLocation().getLineNr() + ", column "
                        + complaint.getLocation().getColumnNr() + ")";
    }
}
