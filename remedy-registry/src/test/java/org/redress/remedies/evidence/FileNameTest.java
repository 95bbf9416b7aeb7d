package org.redress.remedies.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void onlyTheLastPartOfAPathIsKept() {
        assertEquals("letter.pdf", FileName.plain("C:\\cases\\letter.pdf"));
        assertEquals("letter.pdf", FileName.plain("../../etc/letter.pdf"));
        assertEquals("letter.pdf", FileName.plain("letter.pdf"));
    }

    @Test
    void whatCouldCommandSomethingIsLeftOut() {
        assertEquals("letter fdp.exe", FileName.plain("letter\r\n\u202e fdp.exe\""));
        assertNull(FileName.plain("\t"));
        assertNull(FileName.plain(null));
        assertNull(FileName.plain("folder/"));
    }

    @Test
    void aLongNameKeepsItsEnd() {
        String plain = FileName.plain("x".repeat(300) + ".pdf");

        assertEquals(200, plain.length());
        assertEquals("xxx.pdf", plain.substring(193));
    }

    @Test
    void aNameIsHandedOutInAFormEveryBrowserReads() {
        assertEquals(
                "attachment; filename*=UTF-8''L%C3%A9tter%20of%20apology.pdf",
                FileName.disposition("L\u00e9tter of apology.pdf"));
        assertEquals("attachment", FileName.disposition(null));
    }
}
