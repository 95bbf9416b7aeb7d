package org.redress.story;

import java.nio.charset.StandardCharsets;

/** A file as multipart form data, in the part named {@code file}. */
record FormData(String mediaType, byte[] bytes) {

    private static final String BOUNDARY = "redress-evidence-boundary";

    static FormData of(Call.Upload file) {
        String text = "--" + BOUNDARY + "\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"" + file.name() + "\"\r\n"
                + "Content-Type: " + file.mediaType() + "\r\n\r\n"
                + file.content() + "\r\n--" + BOUNDARY + "--\r\n";
        return new FormData("multipart/form-data; boundary=" + BOUNDARY, text.getBytes(StandardCharsets.UTF_8));
    }
}
