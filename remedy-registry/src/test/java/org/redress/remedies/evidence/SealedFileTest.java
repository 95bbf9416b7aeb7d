package org.redress.remedies.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored of a file opens to the same file, or not at all. */
class SealedFileTest {

    /** Each segment has a tag of 16 bytes; before the first one stand 40 bytes that begin the file. */
    private static final int TAG = 16;

    private static final int HEADER = 40;
    private static final int FIRST = FileKey.SEGMENT - HEADER - TAG;
    private static final int FURTHER = FileKey.SEGMENT - TAG;
    private static final UUID ID = UUID.fromString("0190e3a4-7d2c-7b4e-9a51-2f6c8d0e1b3a");

    private final FileKey key = FileKey.fresh();

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(
            ints = {
                0,
                1,
                FIRST - 1,
                FIRST,
                FIRST + 1,
                ArrivingFile.PIECE - 1,
                ArrivingFile.PIECE,
                ArrivingFile.PIECE + 1,
                FIRST + FURTHER - 1,
                FIRST + FURTHER,
                FIRST + FURTHER + 1,
                20 * 1024 * 1024
            })
    void whatIsSealedOpensAgainWhateverItsSize(int size) {
        byte[] file = file(size);

        List<byte[]> segments = sealed(file, ArrivingFile.PIECE);

        assertArrayEquals(file, opened(key, ID, segments));
        int count = segments.size();
        int expected = size <= FIRST ? 1 : 1 + (size - FIRST + FURTHER - 1) / FURTHER;
        assertEquals(expected, count);
        assertTrue(segments.subList(0, count - 1).stream().allMatch(segment -> segment.length == FileKey.SEGMENT));
        assertEquals(
                size + HEADER + (long) expected * TAG,
                segments.stream().mapToLong(segment -> segment.length).sum());
    }

    @Property(tries = 60)
    void howTheFileCameInPiecesIsOfNoMatter(
            @ForAll @IntRange(max = 700_000) int size, @ForAll @IntRange(min = 1, max = 600_000) int piece) {
        byte[] file = file(size);

        assertArrayEquals(file, opened(key, ID, sealed(file, piece)));
    }

    @Test
    void notMoreThanAPieceAndASegmentIsHeldBack() {
        SealingFile sealing = key.sealing(ID);
        OpeningFile opening = key.opening(ID);
        int in = 0;
        int out = 0;
        for (int piece = 0; piece < 80; piece++) {
            List<byte[]> segments = sealing.accept(file(ArrivingFile.PIECE));
            assertTrue(segments.size() <= 2);
            for (byte[] segment : segments) {
                out += opening.accept(segment).length;
            }
            in += ArrivingFile.PIECE;
            assertTrue(in - out <= 3 * FileKey.SEGMENT, "held back: " + (in - out));
        }
    }

    @Test
    void nothingOfTheFileCanBeReadInWhatIsStored() {
        byte[] letter = "Dear Ms A, we are sorry.".repeat(20_000).getBytes(StandardCharsets.UTF_8);

        for (byte[] segment : sealed(letter, ArrivingFile.PIECE)) {
            assertFalse(new String(segment, StandardCharsets.ISO_8859_1).contains("Dear"));
        }
    }

    @Test
    void theSameFileIsSealedDifferentlyEachTime() {
        byte[] file = file(1000);

        assertNotEquals(
                Arrays.hashCode(sealed(file, 1000).get(0)),
                Arrays.hashCode(sealed(file, 1000).get(0)));
    }

    @Test
    void oneBitAlteredAnywhereIsFound() {
        List<byte[]> segments = sealed(file(600_000), ArrivingFile.PIECE);
        for (int segment = 0; segment < segments.size(); segment++) {
            for (int at : new int[] {0, 1, HEADER - 1, HEADER, segments.get(segment).length - 1}) {
                segments.get(segment)[at] ^= 1;
                assertDamaged(segments);
                segments.get(segment)[at] ^= 1;
            }
        }
        assertEquals(600_000, opened(key, ID, segments).length);
    }

    @Test
    void segmentsInAnotherOrderAreFound() {
        for (int[] exchanged : new int[][] {{0, 1}, {1, 2}, {0, 3}}) {
            List<byte[]> segments = sealed(file(1_000_000), ArrivingFile.PIECE);
            Collections.swap(segments, exchanged[0], exchanged[1]);
            assertDamaged(segments);
        }
    }

    @Test
    void segmentsLeftOutOrThereTwiceAreFound() {
        List<byte[]> segments = sealed(file(1_000_000), ArrivingFile.PIECE);
        assertEquals(4, segments.size());

        assertDamaged(segments.subList(0, 3));
        assertDamaged(segments.subList(0, 1));
        assertDamaged(segments.subList(1, 4));
        assertDamaged(List.of(segments.get(0), segments.get(2), segments.get(3)));
        assertDamaged(List.of(segments.get(0), segments.get(1), segments.get(1), segments.get(2), segments.get(3)));
        List<byte[]> longer = new ArrayList<>(segments);
        longer.add(segments.get(3));
        assertDamaged(longer);
    }

    @Test
    void aSegmentCutShortIsFound() {
        for (int length : new int[] {0, 1, HEADER - 1, HEADER, HEADER + TAG - 1, HEADER + TAG, 999}) {
            byte[] whole = sealed(file(1000), 1000).get(0);
            assertDamaged(List.of(Arrays.copyOf(whole, length)));
        }
        assertDamaged(List.of());
    }

    @Test
    void aSegmentOfAnotherFileUnderTheSameKeyIsFound() {
        List<byte[]> segments = sealed(file(600_000), ArrivingFile.PIECE);
        segments.set(1, sealed(file(600_000), ArrivingFile.PIECE).get(1));

        assertDamaged(segments);
    }

    @Test
    void itOpensUnderItsOwnIdAndWithItsOwnKeyOnly() {
        List<byte[]> segments = sealed(file(1000), 1000);

        assertThrows(OpeningFile.Damaged.class, () -> opened(key, UUID.randomUUID(), segments));
        assertThrows(OpeningFile.Damaged.class, () -> opened(FileKey.fresh(), ID, segments));
        assertEquals(1000, opened(key, ID, segments).length);
    }

    private void assertDamaged(List<byte[]> segments) {
        assertThrows(OpeningFile.Damaged.class, () -> opened(key, ID, segments));
    }

    private List<byte[]> sealed(byte[] file, int piece) {
        SealingFile sealing = key.sealing(ID);
        List<byte[]> segments = new ArrayList<>();
        for (int start = 0; start < file.length; start += piece) {
            segments.addAll(sealing.accept(Arrays.copyOfRange(file, start, Math.min(file.length, start + piece))));
        }
        segments.addAll(sealing.end());
        return segments;
    }

    private static byte[] opened(FileKey key, UUID id, List<byte[]> segments) {
        OpeningFile opening = key.opening(id);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        segments.forEach(segment -> file.writeBytes(opening.accept(segment)));
        file.writeBytes(opening.end());
        return file.toByteArray();
    }

    private static byte[] file(int size) {
        byte[] file = new byte[size];
        new Random(size).nextBytes(file);
        return file;
    }
}
