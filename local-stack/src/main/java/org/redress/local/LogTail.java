package org.redress.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, in which the reason for a failure stands: JSON lines or plain ones. */
record LogTail(List<String> lines) {

    private static final long LENGTH = 128 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    static LogTail of(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - LENGTH));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new LogTail(new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList());
        } catch (IOException unreadable) {
            return new LogTail(List.of());
        }
    }

    /** The innermost cause of the last error, or else the last line; empty when there is no line at all. */
    String reason() {
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip();
        return lines.stream()
                .map(LogTail::errorIn)
                .filter(error -> !error.isEmpty())
                .reduce(last, (a, b) -> b);
    }

    private static String errorIn(String line) {
        String text = line.strip();
        if (text.startsWith("{")) {
            return errorInJson(text);
        }
        boolean tells = text.startsWith("Caused by: ") || text.startsWith("Exception in ") || text.contains(" ERROR ");
        return tells ? text : "";
    }

    private static String errorInJson(String line) {
        try {
            JsonNode entry = JSON.readTree(line);
            if (!entry.path("level").asText().equals("ERROR")) {
                return "";
            }
            JsonNode exception = entry.path("exception");
            while (exception.path("causedBy").has("exception")) {
                exception = exception.path("causedBy").path("exception");
            }
            String message =
                    exception.path("message").asText(entry.path("message").asText());
            return message.lines().findFirst().orElse("");
        } catch (JsonProcessingException cutOff) {
            return "";
        }
    }
}
