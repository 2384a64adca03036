package org.parley.job;

import java.io.Serializable;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.parley.annotate.DocumentRecords;
import org.parley.measure.ActorCounts;
import org.parley.measure.Agreement;
import org.parley.measure.Cooccurrence;
import org.parley.measure.Counting;
import org.parley.measure.PeriodCounts;
import org.parley.measure.Timeline;
import org.parley.run.RunOptions;

/**
 * What the jobs asked for count, gathered in one pass over the documents: decoding records costs
 * more than counting them.
 */
final class CorpusCounts implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int TREE_DEPTH = 2;

  private final Set<Jobs.Job> wanted;
  private final ActorCounts actors = new ActorCounts(Counting.DEFAULT);
  private final PeriodCounts periods;
  private final Cooccurrence pairs = new Cooccurrence(Counting.DEFAULT);
  private final Timeline timeline;
  private final Agreement agreement;

  private CorpusCounts(Set<Jobs.Job> wanted, RunOptions options) {
    Set<String> layers = Set.copyOf(options.layers());
    this.wanted = wanted;
    this.periods = new PeriodCounts(options.period(), Counting.DEFAULT);
    this.timeline = new Timeline(options.period(), layers);
    this.agreement = new Agreement(options.period(), layers);
  }

  /** Counts over all documents what some jobs need. */
  static CorpusCounts of(
      JavaRDD<DocumentRecords> documents, Set<Jobs.Job> wanted, RunOptions options) {
    return documents.treeAggregate(
        new CorpusCounts(Set.copyOf(wanted), options),
        CorpusCounts::add,
        CorpusCounts::merge,
        TREE_DEPTH);
  }

  private CorpusCounts add(DocumentRecords records) {
    if (wanted.contains(Jobs.Job.MENTIONS)) {
      actors.add(records);
    }
    if (wanted.contains(Jobs.Job.MENTIONS) || wanted.contains(Jobs.Job.TIMELINES)) {
      periods.add(records);
    }
    if (wanted.contains(Jobs.Job.COOCCURRENCE)) {
      pairs.add(records);
    }
    if (wanted.contains(Jobs.Job.TIMELINES)) {
      timeline.add(records);
      agreement.add(records);
    }
    return this;
  }

  private CorpusCounts merge(CorpusCounts other) {
    actors.merge(other.actors);
    periods.merge(other.periods);
    pairs.merge(other.pairs);
    timeline.merge(other.timeline);
    agreement.merge(other.agreement);
    return this;
  }

  ActorCounts actors() {
    return actors;
  }

  PeriodCounts periods() {
    return periods;
  }

  Cooccurrence pairs() {
    return pairs;
  }

  Timeline timeline() {
    return timeline;
  }

  Agreement agreement() {
    return agreement;
  }
}
