package org.parley.job;

import java.util.List;
import org.parley.measure.AgreementRow;
import org.parley.measure.ChangeFinder;
import org.parley.measure.ChangeOptions;
import org.parley.measure.ChangeRow;
import org.parley.measure.TimelineRow;
import org.parley.run.RunOptions;

/** Reads what position each subject held when, when it moved, and who agreed with whom. */
public final class TimelinesJob {

  private static final int DRAWS = 200;

  private TimelinesJob() {}

  /** The rows of the three tables, each in its order. */
  record Result(
      List<TimelineRow> timeline, List<ChangeRow> changes, List<AgreementRow> agreement) {}

  /** Timelines, changes and agreement over all documents. */
  static Result of(RunContext run, CorpusCounts counts) {
    RunOptions options = run.options();
    ChangeFinder finder =
        new ChangeFinder(
            new ChangeOptions(options.minEvidence(), options.minSources(), DRAWS, options.seed()));
    return new Result(
        counts.timeline().rows(run.codebook(), counts.periods()).toList(),
        finder.find(counts.series()),
        counts.agreement().rows());
  }
}
