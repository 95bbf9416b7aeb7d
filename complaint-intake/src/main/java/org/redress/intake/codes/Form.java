package org.redress.intake.codes;

/** In what form it was said; the law asks for neither (SI 2006/1738 regs 6, 7, 15(2)). */
public enum Form {
    ORAL,
    WRITTEN
}
