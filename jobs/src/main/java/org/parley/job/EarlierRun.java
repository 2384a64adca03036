package org.parley.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.parley.annotate.DocumentRecord;
import org.parley.codebook.Codebook;
import org.parley.run.RunManifest;
import org.parley.run.RunOptions;
import org.parley.run.UserError;
import org.parley.table.SpreadsheetRules;
import org.parley.table.Tables;

/** Runs single jobs over the records of a run folder that is there already. */
public final class EarlierRun {

  private final Path folder;
  private final RunManifest manifest;

  private EarlierRun(Path folder, RunManifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * Opens a run folder.
   *
   * @throws UserError when it is none, or holds no records
   */
  public static EarlierRun open(Path folder, Clock clock) throws IOException {
    Path file = folder.resolve("run.json");
    if (!Files.isRegularFile(file)) {
      throw UserError.wrongUse(
          "--run "
              + folder
              + ": no run folder (it has no run.json); make one with parley annotate or parley run");
    }
    return new EarlierRun(folder, RunManifest.reopen(file, clock));
  }

  /** The options the run was made with. */
  public RunOptions options() {
    return manifest.options();
  }

  /** Where a document of the run was read; empty when the run has no such document. */
  public Optional<String> pathOf(String docId) {
    RecordFiles records = records(HadoopSettings.NONE);
    for (int part = 0; part < records.parts(Tables.DOCUMENTS); part++) {
      Iterator<DocumentRecord> rows = records.read(Tables.DOCUMENTS, part);
      while (rows.hasNext()) {
        DocumentRecord row = rows.next();
        if (row.docId().equals(docId)) {
          return Optional.of(row.path());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Reads the corpus again and holds the run against it, without Spark.
   *
   * @param codebook the one the run names, as it is now
   * @throws UserError when the run has no list of its inputs
   */
  public Verified verify(Codebook codebook) throws IOException {
    RecordFiles records = records(HadoopSettings.NONE);
    Verified read = new RunVerification(options(), records).verify(manifest);
    List<String> mismatches = new ArrayList<>(read.mismatches());
    SpreadsheetRules rules =
        new SpreadsheetRules(options().delimiter(), options().decimalMark(), true, true);
    mismatches.addAll(
        new TableVerification(folder.resolve("tables"), records, rules)
            .verify(manifest, DuplicatesJob.read(records)));
    if (!manifest.codebookFact("sha256").equals(codebook.version())) {
      mismatches.add("codebook " + options().codebook() + ": not the one the run was made with");
    }
    return new Verified(
        read.files(), read.documents(), read.records(), read.spans(), List.copyOf(mismatches));
  }

  private RecordFiles records(HadoopSettings hadoop) {
    return new RecordFiles(folder.toAbsolutePath().resolve("data").toString(), hadoop);
  }

  /**
   * Runs one job: {@code mentions}, {@code cooccurrence} or {@code timelines}.
   *
   * @param codebook must be the one the records were made with; else a warning is given
   * @param counting applied to the options of the run
   */
  public RunManifest run(
      String job,
      Codebook codebook,
      UnaryOperator<RunOptions> counting,
      String master,
      Consumer<String> progress)
      throws Exception {
    RunOptions options = counting.apply(manifest.options());
    manifest.options(options);
    checkCodebook(codebook);
    try (SparkRuntime runtime = SparkRuntime.start(master)) {
      RecordFiles records = records(runtime.hadoop());
      if (records.parts(Tables.DOCUMENTS) == 0) {
        throw UserError.wrongUse("--run " + folder + ": data/ holds no records");
      }
      RunContext context = new RunContext(runtime, options, codebook, folder, records, manifest);
      Jobs.Job which =
          List.of(Jobs.Job.values()).stream()
              .filter(j -> j.label().equals(job))
              .findFirst()
              .orElseThrow();
      Jobs jobs = new Jobs(context, DuplicatesJob.read(records), Set.of(which));
      progress.accept(which.progress());
      manifest.timed(which.label(), () -> jobs.run(which));
      jobs.describe();
    }
    manifest.write(folder.resolve("run.json"));
    return manifest;
  }

  /** Draws the charts and writes the report anew, without Spark. */
  public RunManifest report(
      Codebook codebook, UnaryOperator<RunOptions> counting, Consumer<String> progress)
      throws Exception {
    RunOptions options = counting.apply(manifest.options());
    manifest.options(options);
    checkCodebook(codebook);
    progress.accept("drawing charts and report");
    RunContext context = new RunContext(null, options, codebook, folder, null, manifest);
    manifest.timed("report", () -> ReportJob.draw(context));
    manifest.write(folder.resolve("run.json"));
    return manifest;
  }

  private void checkCodebook(Codebook codebook) {
    String made = manifest.codebookFact("sha256");
    if (!made.isEmpty() && !made.equals(codebook.version())) {
      manifest.warn(
          "the codebook is not the one the records were made with; run parley annotate again "
              + "so that names and counts agree");
    }
  }
}
