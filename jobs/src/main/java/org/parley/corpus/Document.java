package org.parley.corpus;

/**
 * An article as read.
 *
 * @param id unique in the corpus: the record's id, or the path relative to its input folder
 * @param path where it was read, as the user named it
 * @param text decoded, without byte-order mark, otherwise unaltered; offsets refer to it
 * @param metadata what else is known
 */
public record Document(String id, String path, String text, Metadata metadata)
    implements ReadResult {}
