/**
 * Encryption of what is personal. Every case has a data key of its own, stored in its row, wrapped by the key of its
 * council. The councils' keys come from a file that this service alone has, read at start; they never travel.
 *
 * <p>Google Tink does the work: AES-256-GCM throughout.
 */
package org.redress.platform.keys;
