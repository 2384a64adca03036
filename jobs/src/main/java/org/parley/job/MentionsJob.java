package org.parley.job;

import java.io.Serializable;
import org.apache.spark.api.java.JavaRDD;
import org.parley.annotate.DocumentRecords;
import org.parley.measure.ActorCounts;
import org.parley.measure.Counting;
import org.parley.measure.PeriodCounts;
import org.parley.time.Granularity;

/** Counts mentions: per actor over the whole corpus, and per actor and period. */
public final class MentionsJob {

  private static final int TREE_DEPTH = 2;

  /** Both counts, gathered in one pass. */
  static final class Counts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ActorCounts actors;
    private final PeriodCounts periods;

    Counts(Counting counting, Granularity granularity) {
      this.actors = new ActorCounts(counting);
      this.periods = new PeriodCounts(granularity, counting);
    }

    ActorCounts actors() {
      return actors;
    }

    PeriodCounts periods() {
      return periods;
    }

    Counts add(DocumentRecords records) {
      actors.add(records);
      periods.add(records);
      return this;
    }

    Counts merge(Counts other) {
      actors.merge(other.actors);
      periods.merge(other.periods);
      return this;
    }
  }

  private MentionsJob() {}

  /** Counts over all documents. */
  static Counts count(
      JavaRDD<DocumentRecords> documents, Counting counting, Granularity granularity) {
    return documents.treeAggregate(
        new Counts(counting, granularity), Counts::add, Counts::merge, TREE_DEPTH);
  }
}
