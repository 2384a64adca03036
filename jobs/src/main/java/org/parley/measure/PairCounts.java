package org.parley.measure;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Common units of pairs of actors, under every setting. A pair takes about 50 bytes once it has
 * met, nothing before; what a setting leaves out is kept only for pairs of which it leaves out
 * something.
 */
final class PairCounts implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Columns of {@link #met} after the units. */
  private static final int FIRST_DATE = Unit.COUNT;

  private static final int LAST_DATE = Unit.COUNT + 1;
  private static final Unit[] UNITS = Unit.values();
  private static final Setting[] SETTINGS = Setting.values();

  private final CountTable met = new CountTable(Unit.COUNT + 2);
  private final CountTable leftOut = new CountTable(Setting.COUNT * Unit.COUNT);

  /** Key of a pair of numbers; the greater in the low half. */
  static long key(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  static int first(long key) {
    return (int) (key >>> 32);
  }

  static int second(long key) {
    return (int) key;
  }

  int size() {
    return met.size();
  }

  /** The key of the n-th pair, n from 0, in order of arrival. */
  long key(int n) {
    return met.key(n);
  }

  /** The place of a pair that has met. */
  int find(long key) {
    return met.find(key);
  }

  /** The place of a pair; gives it one if need be. */
  int row(long key) {
    return met.row(key);
  }

  /**
   * Counts one more common unit.
   *
   * @param row the pair's place
   * @param date code of the document's date
   * @param embedded true when one of the actors is mentioned there only within longer mentions
   * @param duplicate true when the document is a near-duplicate
   */
  void add(int row, Unit unit, int date, boolean embedded, boolean duplicate) {
    met.add(row, unit.column(), 1);
    addDates(row, date, date);
    if (embedded || duplicate) {
      int lost = leftOut.row(met.key(row));
      for (Setting setting : SETTINGS) {
        if (setting.leavesOut(embedded, duplicate)) {
          leftOut.add(lost, setting.column(unit), 1);
        }
      }
    }
  }

  private void addDates(int row, int first, int last) {
    int known = met.get(row, FIRST_DATE);
    if (first != DateCode.NONE && (known == DateCode.NONE || first < known)) {
      met.set(row, FIRST_DATE, first);
    }
    met.set(row, LAST_DATE, Math.max(last, met.get(row, LAST_DATE)));
  }

  /**
   * Adds one pair of another.
   *
   * @param n the pair's place there
   * @param key its key here
   */
  void addFrom(PairCounts other, int n, long key) {
    int row = met.row(key);
    for (Unit unit : UNITS) {
      met.add(row, unit.column(), other.met.get(n, unit.column()));
    }
    addDates(row, other.met.get(n, FIRST_DATE), other.met.get(n, LAST_DATE));
    int theirs = other.leftOut.find(other.met.key(n));
    if (theirs >= 0) {
      int lost = leftOut.row(key);
      for (int column = 0; column < Setting.COUNT * Unit.COUNT; column++) {
        leftOut.add(lost, column, other.leftOut.get(theirs, column));
      }
    }
  }

  /** Common units of the n-th pair. */
  int both(int n, Unit unit) {
    return met.get(n, unit.column());
  }

  /** Common units of the n-th pair, by setting and unit. */
  int[] allSettings(int n) {
    int lost = leftOut.find(key(n));
    int[] both = new int[Setting.COUNT * Unit.COUNT];
    for (Setting setting : SETTINGS) {
      for (Unit unit : UNITS) {
        int column = setting.column(unit);
        boolean all = setting == Setting.ALL || lost < 0;
        both[column] = both(n, unit) - (all ? 0 : leftOut.get(lost, column));
      }
    }
    return both;
  }

  /** Earliest date of a document with both, as documents print it; empty when none is dated. */
  String firstDate(int n) {
    return DateCode.label(met.get(n, FIRST_DATE));
  }

  /** Latest date of a document with both. */
  String lastDate(int n) {
    return DateCode.label(met.get(n, LAST_DATE));
  }

  /** For each actor's number the places of the pairs it is in. */
  int[][] byActor(int actors) {
    int[] degree = new int[actors];
    for (int n = 0; n < size(); n++) {
      degree[first(key(n))]++;
      degree[second(key(n))]++;
    }
    int[][] partners = new int[degree.length][];
    Arrays.setAll(partners, actor -> new int[degree[actor]]);
    for (int n = 0; n < size(); n++) {
      int first = first(key(n));
      int second = second(key(n));
      partners[first][--degree[first]] = n;
      partners[second][--degree[second]] = n;
    }
    return partners;
  }
}
