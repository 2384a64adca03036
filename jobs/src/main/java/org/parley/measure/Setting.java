package org.parley.measure;

/** What else might have been counted: near-duplicate documents or not, embedded mentions or not. */
enum Setting {
  ALL(false, false),
  NO_EMBEDDED(true, false),
  NO_DUPLICATES(false, true),
  NEITHER(true, true);

  private final boolean leavesOutEmbedded;
  private final boolean leavesOutDuplicates;

  Setting(boolean leavesOutEmbedded, boolean leavesOutDuplicates) {
    this.leavesOutEmbedded = leavesOutEmbedded;
    this.leavesOutDuplicates = leavesOutDuplicates;
  }

  /** True when something of that kind is not counted. */
  boolean leavesOut(boolean embedded, boolean duplicate) {
    return (embedded && leavesOutEmbedded) || (duplicate && leavesOutDuplicates);
  }

  /** Its place among counts of all settings and units, 0 to 11; the units of ALL come first. */
  int column(Unit unit) {
    int place = (leavesOutEmbedded ? 1 : 0) + (leavesOutDuplicates ? 2 : 0);
    return place * Unit.COUNT + unit.column();
  }

  /** Number of settings. */
  static final int COUNT = 4;
}
