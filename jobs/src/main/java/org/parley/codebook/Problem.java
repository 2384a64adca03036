package org.parley.codebook;

/**
 * A mistake in the codebook, said so that it can be mended.
 *
 * @param file name within the codebook folder
 * @param line 1-based; 0 when it concerns the whole file
 * @param message what is wrong, why, and what to write instead
 */
public record Problem(String file, int line, String message) implements Comparable<Problem> {

  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0
        ? byFile
        : line != other.line ? Integer.compare(line, other.line) : message.compareTo(other.message);
  }

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + message;
  }
}
