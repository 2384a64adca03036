package org.parley.job;

import java.io.Serializable;

/**
 * A file of the corpus.
 *
 * @param location absolute path or URI, for opening it from any machine
 * @param shown the path as the user named it, for tables and messages
 * @param relative path below the input folder: the id of a document without its own
 * @param bytes its size
 */
record SourceFile(String location, String shown, String relative, long bytes)
    implements Serializable {}
