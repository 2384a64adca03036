package org.parley.annotate;

import java.io.Serializable;

/**
 * A row of {@code inputs}: a file as read, or a stretch of a file of lines.
 *
 * @param path as the user named it
 * @param start first byte, 0-based
 * @param bytes number of them
 * @param recordsBefore lines of the file before the stretch; 0 for a whole file
 * @param sha256 over these bytes, hexadecimal
 */
public record InputRecord(String path, long start, long bytes, long recordsBefore, String sha256)
    implements Serializable {}
