package org.redress.remedies.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentScanTest {

    private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";

    private final MediaTypes types = new MediaTypes();

    private static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of("application/pdf", "%PDF-1.7\n%\u00e2\u00e3".getBytes(ISO_8859_1)),
                Arguments.of("image/png", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452")),
                Arguments.of("image/jpeg", HexFormat.of().parseHex("ffd8ffe000104a464946")),
                Arguments.of("image/gif", "GIF89a\0\0".getBytes(ISO_8859_1)),
                Arguments.of("image/tiff", HexFormat.of().parseHex("49492a0008000000")),
                Arguments.of("image/tiff", HexFormat.of().parseHex("4d4d002a00000008")),
                Arguments.of("image/webp", "RIFF\1\2\3\4WEBPVP8 ".getBytes(ISO_8859_1)),
                Arguments.of("image/heic", "\0\0\0\u0018ftypheic\0\0".getBytes(ISO_8859_1)),
                Arguments.of(OOXML + "wordprocessingml.document", zip("[Content_Types].xml", "word/document.xml")),
                Arguments.of(OOXML + "spreadsheetml.sheet", zip("[Content_Types].xml", "xl/workbook.xml")),
                Arguments.of(OOXML + "presentationml.presentation", zip("_rels/.rels", "ppt/presentation.xml")),
                Arguments.of(ODF + "text", openDocument("text")),
                Arguments.of(ODF + "spreadsheet", openDocument("spreadsheet")),
                Arguments.of(ODF + "presentation", openDocument("presentation")),
                Arguments.of("application/msword", ole("WordDocument")),
                Arguments.of("application/vnd.ms-excel", ole("Workbook")),
                Arguments.of("application/vnd.ms-powerpoint", ole("PowerPoint Document")),
                Arguments.of("application/vnd.ms-outlook", ole("__properties_version1.0")),
                Arguments.of("application/rtf", "{\\rtf1\\ansi Dear}".getBytes(ISO_8859_1)),
                Arguments.of(
                        "message/rfc822",
                        "Received: from x\r\nFrom: a@example.org\r\nDate: Fri, 1 Nov 2024 10:00:00 +0000\r\n\r\nText"
                                .getBytes(UTF_8)),
                Arguments.of("text/plain", "Dear Ms \u00d3 Briain,\r\n\twe are sorry.\n".getBytes(UTF_8)),
                Arguments.of("text/plain", "From: nobody in particular\nsaid: hello\n".getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theTypeIsFoundInTheContent(String mediaType, byte[] file) {
        assertEquals(Optional.of(mediaType), typeOf(file, file.length));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void itIsFoundWhereverTheFileIsCut(String mediaType, byte[] file) {
        byte[] padded = mediaType.startsWith("text") || mediaType.startsWith("message") ? file : padded(file);
        for (int piece : new int[] {140, 141, 147, 200, 1000}) {
            assertEquals(Optional.of(mediaType), typeOf(padded, piece), "in pieces of " + piece);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4d5a90000300000004000000ffff0000", // a Windows program
                "7f454c4602010100", // a Linux program
                "504b0304140000000800", // a zip archive without a document in it
                "cafebabe00000034", // a Java class
                "d0cf11e0a1b11ae10000", // an old Office container with nothing known in it
                "1f8b0800000000", // gzip
                "4d54686400000006", // music
                "00"
            })
    void everythingElseIsNotTaken(String hex) {
        byte[] file = HexFormat.of().parseHex(hex);

        assertEquals(Optional.empty(), typeOf(file, file.length));
    }

    @Test
    void aTextWithOneControlCharacterFarDownIsNoText() {
        byte[] file = "a long letter\n".repeat(100).getBytes(UTF_8);
        file[1200] = 0;

        assertEquals(Optional.empty(), typeOf(file, 256));
    }

    @Test
    void nothingIsFoundInNothing() {
        assertEquals(Optional.empty(), types.scan().mediaType());
    }

    @Test
    void twentyMebibytesAreTakenAndTheSenderCanBeToldWhat() {
        assertEquals(20 * 1024 * 1024, types.largestBytes());
        assertEquals(20, types.allowed().size());
        assertEquals("application/msword", types.allowed().get(0));
    }

    private Optional<String> typeOf(byte[] file, int piece) {
        ContentScan scan = types.scan();
        for (int start = 0; start < file.length; start += piece) {
            scan.accept(Arrays.copyOfRange(file, start, Math.min(file.length, start + piece)));
        }
        return scan.mediaType();
    }

    private static byte[] padded(byte[] file) {
        return Arrays.copyOf(file, file.length + 500);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<x/>".getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] openDocument(String kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] type = (ODF + kind).getBytes(UTF_8);
            ZipEntry mimetype = new ZipEntry("mimetype");
            mimetype.setMethod(ZipEntry.STORED);
            mimetype.setSize(type.length);
            java.util.zip.CRC32 crc = new java.util.zip.CRC32();
            crc.update(type);
            mimetype.setCrc(crc.getValue());
            zip.putNextEntry(mimetype);
            zip.write(type);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] ole(String stream) {
        byte[] file = Arrays.copyOf(OLE, 700);
        byte[] name = stream.getBytes(UTF_16LE);
        System.arraycopy(name, 0, file, 300, name.length);
        return file;
    }
}
