package org.parley.job;

import java.util.List;
import org.parley.measure.AgreementRow;
import org.parley.measure.ChangeRow;
import org.parley.measure.TimelineRow;

/** Reads what position each subject held when, when it moved, and who agreed with whom. */
public final class TimelinesJob {

  private TimelinesJob() {}

  /** The rows of the three tables, each in its order. */
  record Result(
      List<TimelineRow> timeline, List<ChangeRow> changes, List<AgreementRow> agreement) {}

  /**
   * Timelines, changes and agreement over all documents.
   *
   * @param counts of all documents
   * @param source of the same documents
   */
  static Result of(RunContext run, CorpusCounts counts, DocumentRecordsSource source) {
    return new Result(
        counts.timeline().rows(run.codebook(), counts.periods()).toList(),
        ChangesJob.rows(run, source),
        counts.agreement().rows());
  }
}
