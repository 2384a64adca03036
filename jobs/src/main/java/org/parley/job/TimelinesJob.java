package org.parley.job;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.parley.annotate.DocumentRecords;
import org.parley.measure.Agreement;
import org.parley.measure.AgreementRow;
import org.parley.measure.ChangeFinder;
import org.parley.measure.ChangeOptions;
import org.parley.measure.ChangeRow;
import org.parley.measure.Counting;
import org.parley.measure.PeriodCounts;
import org.parley.measure.PositionSeries;
import org.parley.measure.Timeline;
import org.parley.measure.TimelineRow;
import org.parley.run.RunOptions;

/** Reads what position each subject held when, when it moved, and who agreed with whom. */
public final class TimelinesJob {

  private static final int TREE_DEPTH = 2;
  private static final int DRAWS = 200;

  private TimelinesJob() {}

  /** The rows of the three tables, each in its order. */
  record Result(
      List<TimelineRow> timeline, List<ChangeRow> changes, List<AgreementRow> agreement) {}

  /** Everything gathered in one pass. */
  private static final class Gathered implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PositionSeries series;
    private final Timeline timeline;
    private final Agreement agreement;
    private final PeriodCounts periods;

    Gathered(RunOptions options) {
      Set<String> layers = Set.copyOf(options.layers());
      this.series = new PositionSeries(layers);
      this.timeline = new Timeline(options.period(), layers);
      this.agreement = new Agreement(options.period(), layers);
      this.periods = new PeriodCounts(options.period(), Counting.DEFAULT);
    }

    Gathered add(DocumentRecords records) {
      series.add(records);
      timeline.add(records);
      agreement.add(records);
      periods.add(records);
      return this;
    }

    Gathered merge(Gathered other) {
      series.merge(other.series);
      timeline.merge(other.timeline);
      agreement.merge(other.agreement);
      periods.merge(other.periods);
      return this;
    }
  }

  /** Timelines, changes and agreement over all documents. */
  static Result of(RunContext run, JavaRDD<DocumentRecords> documents) {
    RunOptions options = run.options();
    Gathered gathered =
        documents.treeAggregate(new Gathered(options), Gathered::add, Gathered::merge, TREE_DEPTH);
    ChangeFinder finder =
        new ChangeFinder(
            new ChangeOptions(options.minEvidence(), options.minSources(), DRAWS, options.seed()));
    return new Result(
        gathered.timeline.rows(run.codebook(), gathered.periods).toList(),
        finder.find(gathered.series),
        gathered.agreement.rows());
  }
}
