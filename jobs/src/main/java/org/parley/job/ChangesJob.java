package org.parley.job;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.parley.measure.ChangeFinder;
import org.parley.measure.ChangeOptions;
import org.parley.measure.ChangeRow;
import org.parley.measure.GoesWith;
import org.parley.measure.PositionSeries;
import org.parley.run.RunOptions;
import org.parley.table.Tables;
import scala.Tuple2;

/**
 * Finds changes share by share. What must be remembered of positions grows with the corpus, about 1
 * KB for each subject and day, so no process ever has all of it: a task collects a few parts, and
 * each subject's positions meet in one of many shares.
 */
final class ChangesJob {

  private static final int DRAWS = 200;

  /** 32 MB of text, of which some 30 MB are remembered where positions are as dense as they get. */
  private static final int PARTS_PER_TASK = 2;

  /** More would cost the engine more than the memory they save. */
  private static final int MOST_SHARES = 2_000;

  private ChangesJob() {}

  /** All changes of the corpus, in order of id. */
  static List<ChangeRow> rows(RunContext run, DocumentRecordsSource source) {
    RunOptions options = run.options();
    ChangeFinder finder =
        new ChangeFinder(
            new ChangeOptions(options.minEvidence(), options.minSources(), DRAWS, options.seed()));
    Set<String> layers = Set.copyOf(options.layers());
    GoesWith goesWith = GoesWith.of(run.codebook());
    int parts = run.records().parts(Tables.DOCUMENTS);
    int parallelism = run.runtime().parallelism();
    int shares = Math.min(MOST_SHARES, Math.max(parallelism, parts));
    int tasks = Math.max(parallelism, parts / PARTS_PER_TASK);
    JavaPairRDD<Integer, PositionSeries> bySubject =
        run.runtime()
            .numbers(parts, tasks)
            .mapPartitionsToPair(
                own -> {
                  PositionSeries series = new PositionSeries(layers, goesWith);
                  own.forEachRemaining(
                      part -> source.positions(part).forEachRemaining(series::add));
                  return series.split(shares).entrySet().stream().map(ChangesJob::pair).iterator();
                })
            .reduceByKey(PositionSeries::merge, shares);
    return ChangeFinder.withTurns(
        bySubject.flatMap(share -> finder.bySubject(share._2()).iterator()).collect());
  }

  private static Tuple2<Integer, PositionSeries> pair(Map.Entry<Integer, PositionSeries> share) {
    return new Tuple2<>(share.getKey(), share.getValue());
  }
}
