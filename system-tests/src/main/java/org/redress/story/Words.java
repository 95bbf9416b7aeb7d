package org.redress.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Codes, rules and dates in words that a complaints manager uses. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private static final Pattern WRITTEN_DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private final Map<String, String> words;

    private Words(Map<String, String> words) {
        this.words = words;
    }

    static Words read() {
        try (InputStream yaml = Words.class.getResourceAsStream("/story/words.yaml")) {
            YAMLMapper mapper = new YAMLMapper();
            return new Words(mapper.readValue(
                    yaml, mapper.getTypeFactory().constructMapType(Map.class, String.class, String.class)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A code or a rule's id in words; one without words of its own is read out as it is written. */
    String of(String code) {
        return words.getOrDefault(code, code.replace('_', ' '));
    }

    /** A sentence as a service wrote it, with its days read out. */
    String sentence(JsonNode text) {
        return WRITTEN_DAY.matcher(of(text)).replaceAll(found -> DAY.format(LocalDate.parse(found.group())));
    }

    /** A value of an answer: dates are read out, codes are put in words, everything else stays as it is. */
    String of(JsonNode value) {
        if (value.isObject() && (value.has("precision") || value.has("notBefore") || value.has("from"))) {
            return date(value);
        }
        if (value.isTextual()) {
            return isDay(value) ? date(value) : of(value.textValue());
        }
        return value.asText();
    }

    /** A day, a month, or a span as the answers of the suite write them. */
    String date(JsonNode date) {
        if (date.isMissingNode() || date.isNull()) {
            return "a day that is not recorded";
        }
        if (date.isTextual()) {
            return DAY.format(day(date));
        }
        JsonNode from = date.has("from") ? date.get("from") : date.path("notBefore");
        JsonNode to = date.has("to") ? date.get("to") : date.path("notAfter");
        if (date.path("precision").asText().equals("month") && !from.isMissingNode()) {
            return MONTH.format(day(from));
        }
        if (from.isTextual() && to.isTextual()) {
            return from.equals(to) ? DAY.format(day(from)) : "between " + date(from) + " and " + date(to);
        }
        if (from.isTextual()) {
            return "a day not before " + date(from);
        }
        return to.isTextual() ? "a day not after " + date(to) : "a day that is not recorded";
    }

    private static LocalDate day(JsonNode text) {
        return LocalDate.parse(text.textValue());
    }

    private static boolean isDay(JsonNode text) {
        return WRITTEN_DAY.matcher(text.textValue()).matches();
    }
}
