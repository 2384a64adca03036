package org.parley.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The mistakes found so far in all files of a codebook. */
final class Problems {

  private final List<Problem> found = new ArrayList<>();

  void add(String file, int line, String message) {
    found.add(new Problem(file, line, message));
  }

  int count() {
    return found.size();
  }

  /** All of them, by file and line. */
  List<Problem> sorted() {
    List<Problem> sorted = new ArrayList<>(found);
    Collections.sort(sorted);
    return List.copyOf(sorted);
  }
}
