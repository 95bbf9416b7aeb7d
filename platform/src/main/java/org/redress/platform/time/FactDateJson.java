package org.redress.platform.time;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.redress.platform.json.PlainCharacters;

/** The two written forms of a {@link FactDate}: a bare day, or an object that says how precise it is. */
final class FactDateJson {
    private FactDateJson() {}

    /** The object form. */
    record Written(FactDate.Precision precision, LocalDate notBefore, LocalDate notAfter, String source) {}

    static final class Writer extends JsonSerializer<FactDate> {
        @Override
        public void serialize(FactDate date, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (date.isDay() && date.source() == null) {
                json.writeString(date.day().toString());
                return;
            }
            json.writeStartObject();
            json.writeStringField("precision", date.precision().name().toLowerCase(Locale.ROOT));
            writeIfKnown(json, "notBefore", date.notBefore());
            writeIfKnown(json, "notAfter", date.notAfter());
            writeIfKnown(json, "source", date.source());
            json.writeEndObject();
        }

        private static void writeIfKnown(JsonGenerator json, String field, Object value) throws IOException {
            if (value != null) {
                json.writeStringField(field, value.toString());
            }
        }
    }

    static final class Reader extends JsonDeserializer<FactDate> {
        private static final int LONGEST_SOURCE = 500;
        private static final String FORMS =
                "a day such as 2024-02-16, or an object with precision (day, month, not_known), notBefore and notAfter";

        @Override
        public FactDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                return bareDay(json);
            }
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw InvalidFormatException.from(json, "a date is " + FORMS, json.getText(), FactDate.class);
            }
            Written written = context.readValue(json, Written.class);
            checkSource(json, written.source());
            try {
                return new FactDate(written.precision(), written.notBefore(), written.notAfter(), written.source());
            } catch (IllegalArgumentException refused) {
                throw InvalidFormatException.from(json, refused.getMessage(), null, FactDate.class);
            }
        }

        private static void checkSource(JsonParser json, String source) throws IOException {
            if (source != null && (source.length() > LONGEST_SOURCE || !PlainCharacters.only(source, false))) {
                throw InvalidFormatException.from(
                        json,
                        "its source must be plain text in one line, at most " + LONGEST_SOURCE + " characters",
                        null,
                        FactDate.class);
            }
        }

        private static FactDate bareDay(JsonParser json) throws IOException {
            try {
                return FactDate.day(LocalDate.parse(json.getText()));
            } catch (DateTimeException notADay) {
                throw InvalidFormatException.from(json, "a date is " + FORMS, json.getText(), FactDate.class);
            }
        }
    }
}
