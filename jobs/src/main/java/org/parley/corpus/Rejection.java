package org.parley.corpus;

/**
 * An input that did not become a document.
 *
 * @param path where it was read
 * @param record 1-based number of the record in a file of records; 0 for a whole file
 * @param reason which kind of trouble
 * @param detail what exactly, for a person to read
 */
public record Rejection(String path, long record, RejectionReason reason, String detail)
    implements ReadResult {}
