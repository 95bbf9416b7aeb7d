package org.redress.remedies.evidence;

import java.util.UUID;

/**
 * One file that proves something of a remedy.
 *
 * @param filename as the sender called it, or null
 * @param note in the sender's words, or null
 * @param mediaType as found in the content
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 */
record Evidence(UUID id, UUID remedyId, String filename, String note, String mediaType, long size, String sha256) {}
