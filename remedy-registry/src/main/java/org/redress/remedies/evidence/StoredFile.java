package org.redress.remedies.evidence;

/**
 * Evidence with what opens its file.
 *
 * @param key null once the decision's personal data were erased
 */
record StoredFile(Evidence evidence, FileKey key) {}
