package org.parley.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.parley.annotate.Reviews;
import org.parley.codebook.Codebook;
import org.parley.run.Build;
import org.parley.run.RunManifest;
import org.parley.run.RunOptions;
import org.parley.run.UserError;

/**
 * A whole run: annotate once, then every counting job over the same records, then tables, charts
 * and report; the folder moves into place when all of it is there.
 */
public final class ParleyRun {

  private final RunOptions options;
  private final Codebook codebook;
  private final Reviews reviews;
  private final String codebookName;
  private final String master;
  private final Build build;
  private final Clock clock;
  private final Consumer<String> progress;

  /**
   * A run that has not begun.
   *
   * @param reviews which win over the rules
   * @param codebookName how the codebook is called in the manifest
   * @param master Spark master where nothing else has chosen one
   * @param build which Parley this is
   * @param progress told of each step as it begins
   */
  public ParleyRun(
      RunOptions options,
      Codebook codebook,
      Reviews reviews,
      String codebookName,
      String master,
      Build build,
      Clock clock,
      Consumer<String> progress) {
    this.options = options;
    this.codebook = codebook;
    this.reviews = reviews;
    this.codebookName = codebookName;
    this.master = master;
    this.build = build;
    this.clock = clock;
    this.progress = progress;
  }

  /** The steps that a command may ask for. */
  public enum Extent {
    /** Annotate, and write the tables of single records. */
    ANNOTATE,
    /** Everything. */
    FULL
  }

  /**
   * Does it.
   *
   * @return what the run tells of itself
   * @throws UserError when something the user can mend is wrong
   */
  public RunManifest run(Extent extent) throws Exception {
    RunManifest manifest = new RunManifest(clock);
    manifest.options(options);
    manifest.version("parley", build.version());
    manifest.version("code", build.code());
    manifest.version("java", Runtime.version().toString());
    manifest.codebook("name", codebookName);
    manifest.codebook("sha256", codebook.version());
    manifest.codebook("reviews_sha256", sha256(reviews.canonical()));
    boolean localInputs = options.inputs().stream().allMatch(Storage::isLocal);
    CorpusListing listing = localInputs ? list(HadoopSettings.NONE) : null;
    try (OutputFolder output = OutputFolder.prepare(options.output(), options.overwrite())) {
      progress.accept("starting Spark");
      RecordFiles records;
      try (SparkRuntime runtime = manifest.timed("start", () -> SparkRuntime.start(master))) {
        manifest.version("spark", runtime.version());
        output.connect(runtime.hadoop(), runtime.name());
        output.found().forEach(manifest::warn);
        records = new RecordFiles(output.data(), runtime.hadoop());
        RunContext context =
            new RunContext(runtime, options, codebook, output.local(), records, manifest);
        work(context, listing == null ? list(runtime.hadoop()) : listing, extent);
      }
      records.dropAttempts();
      manifest.write(output.local().resolve("run.json"));
      output.complete();
    }
    return manifest;
  }

  private void work(RunContext context, CorpusListing files, Extent extent) throws Exception {
    step(
        "annotate",
        "annotating " + files.files().size() + " file(s)",
        context,
        () -> new CorpusRun(context, files, reviews).annotate());
    try (Branches branches = new Branches(context)) {
      progress.accept("writing records");
      Branches.Branch records =
          branches.start(
              on -> {
                on.manifest().timed("records", () -> new RecordsJob(on).writeOthers());
                if (extent == Extent.FULL) {
                  on.manifest().timed(Jobs.Job.MENTIONS.label(), () -> Jobs.words(on));
                }
              });
      Map<String, String> duplicates =
          step("duplicates", "finding reprints", context, () -> DuplicatesJob.find(context));
      Jobs jobs = new Jobs(context, duplicates, EnumSet.allOf(Jobs.Job.class));
      if (extent == Extent.FULL) {
        count(context, jobs, duplicates, branches, records);
      } else {
        context
            .manifest()
            .timed("records", () -> new RecordsJob(context).writeDocuments(duplicates));
        records.join();
      }
      jobs.describe();
    }
  }

  /** Everything after the records; the report needs all tables but the matrices. */
  private void count(
      RunContext context,
      Jobs jobs,
      Map<String, String> duplicates,
      Branches branches,
      Branches.Branch records)
      throws Exception {
    step(Jobs.Job.MENTIONS, context, jobs::actors);
    Branches.Branch timelines =
        branches.start(
            on -> {
              on.manifest().timed("records", () -> new RecordsJob(on).writeDocuments(duplicates));
              on.manifest().timed(Jobs.Job.TIMELINES.label(), () -> jobs.timelines(on));
            });
    step(Jobs.Job.COOCCURRENCE, context, jobs::pairs);
    Branches.Branch squares =
        branches.start(
            on -> on.manifest().timed(Jobs.Job.COOCCURRENCE.label(), () -> jobs.squares(on)));
    records.join();
    timelines.join();
    if (options.report()) {
      step("report", "drawing charts and report", context, () -> ReportJob.draw(context));
    }
    squares.join();
  }

  private void step(Jobs.Job job, RunContext context, Callable<Jobs> work) throws Exception {
    step(job.label(), job.progress(), context, work);
  }

  private <T> T step(String name, String shown, RunContext context, Callable<T> work)
      throws Exception {
    progress.accept(shown);
    return context.manifest().timed(name, work);
  }

  private CorpusListing list(HadoopSettings hadoop) throws IOException {
    progress.accept("listing inputs");
    CorpusListing listing =
        CorpusListing.of(options.inputs(), !options.metadata().isEmpty(), hadoop);
    if (listing.files().isEmpty()) {
      throw UserError.nothingUsable(
          "nothing to read: "
              + String.join(", ", options.inputs())
              + " holds no .txt, .html, .jsonl, .csv, .warc or .parquet");
    }
    return listing;
  }

  private static String sha256(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(InputReader.sha256().digest(bytes));
  }
}
