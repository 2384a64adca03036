package org.parley.job;

import java.nio.file.Path;
import org.parley.codebook.Codebook;
import org.parley.run.RunManifest;
import org.parley.run.RunOptions;
import org.parley.table.SpreadsheetRules;

/**
 * What every job of a run works with.
 *
 * @param runtime the engine
 * @param options what the user chose
 * @param codebook what the user knows
 * @param folder where the driver writes tables, charts and report
 * @param records where the records lie
 * @param manifest what the run tells of itself
 */
record RunContext(
    SparkRuntime runtime,
    RunOptions options,
    Codebook codebook,
    Path folder,
    RecordFiles records,
    RunManifest manifest) {

  /** The same with another manifest. */
  RunContext with(RunManifest other) {
    return new RunContext(runtime, options, codebook, folder, records, other);
  }

  /** How tables are printed. */
  SpreadsheetRules rules() {
    return new SpreadsheetRules(options.delimiter(), options.decimalMark(), true, true);
  }

  /** Where tables go. */
  Path tables() {
    return folder.resolve("tables");
  }
}
