package org.parley.text;

import java.io.Serializable;

/**
 * A half-open range of UTF-16 code units in a document's decoded text, 0-based.
 *
 * @param start first unit, 0 or more
 * @param end one past the last unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

  /**
   * @throws IllegalArgumentException when {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: start " + start + ", end " + end);
    }
  }

  /** Units from start to end. */
  public int length() {
    return end - start;
  }

  /** True when every unit of {@code other} lies within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** True when the unit at {@code offset} lies within this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** True when both spans share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The text from start to end.
   *
   * @throws IndexOutOfBoundsException when the span ends beyond {@code text}
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
