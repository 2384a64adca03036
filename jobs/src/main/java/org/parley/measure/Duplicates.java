package org.parley.measure;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Clusters of near-duplicates from pairs of similar documents: whoever is similar to a member is a
 * member. The original of a cluster is its earliest document by first possible day, undated ones
 * last, then by id. The result does not depend on the order of the pairs.
 */
public final class Duplicates {

  private static final String LAST = "9999-12-31";

  private final Names documents = new Names();
  private int[] parents = new int[16];
  private String[] dates = new String[16];

  /**
   * Says that two documents are near-duplicates.
   *
   * @param dateA first possible day of {@code docA}; empty or null when undated
   * @param dateB first possible day of {@code docB}; empty or null when undated
   */
  public Duplicates add(String docA, String dateA, String docB, String dateB) {
    int a = root(number(docA, dateA));
    int b = root(number(docB, dateB));
    if (precedes(b, a)) {
      parents[a] = b;
    } else {
      parents[b] = a;
    }
    return this;
  }

  /** The original of every document that is not one itself, in order of id. */
  public Map<String, String> originals() {
    Map<String, String> originals = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      int root = root(i);
      if (root != i) {
        originals.put(documents.name(i), documents.name(root));
      }
    }
    return originals;
  }

  private int number(String document, String date) {
    int known = documents.size();
    int number = documents.number(document);
    if (number == known) {
      if (number == parents.length) {
        parents = Arrays.copyOf(parents, 2 * number);
        dates = Arrays.copyOf(dates, 2 * number);
      }
      parents[number] = number;
      dates[number] = Cells.isEmpty(date) ? LAST : date;
    }
    return number;
  }

  /** The earliest document of the cluster; halves the way to it. */
  private int root(int document) {
    int at = document;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private boolean precedes(int one, int other) {
    int byDate = dates[one].compareTo(dates[other]);
    return byDate != 0 ? byDate < 0 : documents.name(one).compareTo(documents.name(other)) < 0;
  }
}
