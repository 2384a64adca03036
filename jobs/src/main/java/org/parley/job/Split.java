package org.parley.job;

import java.io.Serializable;

/**
 * A file, or a stretch of a file of lines that begins and ends at line breaks.
 *
 * @param file which one
 * @param start first byte, 0-based
 * @param length bytes
 * @param firstRecord number of records before the first one of the stretch; 0 for a whole file
 */
record Split(SourceFile file, long start, long length, long firstRecord) implements Serializable {

  /** A whole file. */
  static Split whole(SourceFile file) {
    return new Split(file, 0, file.bytes(), 0);
  }

  /** True when it is not a part of its file only. */
  boolean isWhole() {
    return start == 0 && length == file.bytes();
  }
}
