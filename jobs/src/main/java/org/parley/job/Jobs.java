package org.parley.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.parley.annotate.DocumentRecords;
import org.parley.measure.Cooccurrence;
import org.parley.measure.CooccurrenceMatrices;
import org.parley.measure.Counting;
import org.parley.measure.NpmiBootstrap;
import org.parley.measure.Unit;
import org.parley.network.Network;
import org.parley.network.NetworkFiles;
import org.parley.run.RunOptions;
import org.parley.table.DataPackage;
import org.parley.table.MatrixSchema;
import org.parley.table.RecordTable;
import org.parley.table.Table;
import org.parley.table.Tables;

/** The jobs that read a run's records and write its tables, each of which can be run alone. */
final class Jobs {

  /** What a command may ask for. */
  enum Job {
    MENTIONS("counting mentions"),
    COOCCURRENCE("counting co-occurrence"),
    TIMELINES("reading timelines and changes");

    private final String progress;

    Job(String progress) {
      this.progress = progress;
    }

    String progress() {
      return progress;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Tables of which data/ has only what they are made of. */
  private static final Set<RecordTable<?>> SUMMED_UP = Set.of(Tables.TERMS, Tables.CANDIDATES);

  /** Most columns a spreadsheet holds. */
  private static final int SPREADSHEET_COLUMNS = 16_384;

  private final RunContext run;
  private final TableFolder tables;
  private final Map<String, String> duplicates;
  private final Set<Job> wanted;
  private JavaRDD<DocumentRecords> documents;
  private CorpusCounts counts;

  /**
   * Jobs over the records of a run.
   *
   * @param duplicates near-duplicates, each with the document it repeats
   * @param wanted those that will be run: the first one counts for all of them
   */
  Jobs(RunContext run, Map<String, String> duplicates, Set<Job> wanted) {
    this.run = run;
    this.wanted = wanted;
    this.tables = folder(run);
    this.duplicates = duplicates;
  }

  /** Runs one job. */
  Job run(Job job) throws IOException {
    switch (job) {
      case MENTIONS -> {
        actors();
        words(run);
      }
      case COOCCURRENCE -> {
        pairs();
        squares(run);
      }
      case TIMELINES -> timelines(run);
    }
    return job;
  }

  private JavaRDD<DocumentRecords> documents() {
    if (documents == null) {
      documents = source().all(run.runtime());
    }
    return documents;
  }

  private DocumentRecordsSource source() {
    return new DocumentRecordsSource(run.records(), duplicates);
  }

  private CorpusCounts counts() {
    if (counts == null) {
      counts = CorpusCounts.of(documents(), wanted, run.options());
    }
    return counts;
  }

  /** Who is in the news, and when. */
  Jobs actors() throws IOException {
    tables.write(Tables.ACTORS, counts().actors().rows(run.codebook()).stream());
    tables.write(Tables.ACTORS_BY_PERIOD, counts().periods().rows());
    return this;
  }

  /** Terms and unknown names; needs nothing that is counted. */
  static RunContext words(RunContext run) throws IOException {
    TableFolder tables = folder(run);
    long longest = RecordTables.longest(run.options().allRows());
    tables.writePrinted(
        Tables.TERMS.schema(), TermsJob.rows(run), "data/term_counts, part by part,", longest);
    tables.writePrinted(
        Tables.CANDIDATES.schema(),
        CandidatesJob.rows(run),
        "data/unknown_names, article by article,",
        longest);
    return run;
  }

  /** Who is mentioned with whom, with intervals. */
  Jobs pairs() throws IOException {
    RunOptions options = run.options();
    Cooccurrence counted = counts().pairs();
    NpmiBootstrap bootstrap =
        CooccurrenceJob.draw(
            documents(), Counting.DEFAULT, counted, options.seed(), options.bootstrap());
    tables.writeBlocks(Tables.COOCCURRENCE, counted.blocks(options.minSupport(), bootstrap));
    return this;
  }

  /**
   * Matrices and network, once actors and pairs are written.
   *
   * @param on this run, perhaps with another manifest
   */
  Jobs squares(RunContext on) throws IOException {
    String unit = run.options().networkUnit();
    Network network =
        Network.of(
            tables.read("actors", Network.OF_ACTORS),
            tables.read("cooccurrence", Network.OF_COOCCURRENCE.where("unit", unit)),
            unit);
    NetworkFiles.write(network, run.folder().resolve("network"));
    matrices(counts().pairs(), on);
    return this;
  }

  /** The square of the actors: only as far as a spreadsheet can open it. The pairs are complete. */
  private void matrices(Cooccurrence counted, RunContext on) throws IOException {
    int actors = counted.actors().size();
    boolean written = actors < SPREADSHEET_COLUMNS || run.options().allRows();
    CooccurrenceMatrices matrices = written ? counted.matrices() : null;
    for (Unit unit : Unit.values()) {
      String name = "cooccurrence_" + unit.label();
      if (written) {
        folder(on).writeMatrix(name, matrices, unit);
      } else {
        Files.deleteIfExists(run.tables().resolve(name + ".csv"));
      }
    }
    if (!written) {
      on.manifest()
          .warn(
              "cooccurrence_document, cooccurrence_paragraph and cooccurrence_sentence would have "
                  + (actors + 1)
                  + " columns, more than the "
                  + SPREADSHEET_COLUMNS
                  + " a spreadsheet holds, and are not written: cooccurrence.csv has every pair;"
                  + " --all-rows writes them");
    }
  }

  /**
   * Levels over time, changes and agreement.
   *
   * @param on this run, perhaps with another manifest
   */
  Jobs timelines(RunContext on) throws IOException {
    TimelinesJob.Result result = TimelinesJob.of(on, counts(), source());
    TableFolder folder = folder(on);
    folder.write(Tables.TIMELINE, result.timeline().stream());
    folder.write(Tables.CHANGES, result.changes().stream());
    folder.write(Tables.AGREEMENT, result.agreement().stream());
    return this;
  }

  private static TableFolder folder(RunContext run) {
    return new TableFolder(run.tables(), run.rules(), run.manifest());
  }

  /** Describes the tables that are there in {@code datapackage.json}. */
  void describe() throws IOException {
    DataPackage description = new DataPackage(run.rules());
    for (RecordTable<?> table : Tables.WRITTEN) {
      String name = table.schema().name();
      if (Files.exists(run.tables().resolve(name + ".csv"))) {
        description.add(table.schema(), "tables/" + name + ".csv", true);
      } else if (run.manifest().counted(name) > 0 && !SUMMED_UP.contains(table)) {
        description.add(table.schema(), "data/" + name, false);
      }
    }
    for (Unit unit : Unit.values()) {
      String name = "cooccurrence_" + unit.label();
      if (Files.exists(run.tables().resolve(name + ".csv"))) {
        List<String> header = header(name);
        description.add(
            MatrixSchema.of(name, header.subList(1, header.size())),
            "tables/" + name + ".csv",
            true);
      }
    }
    description.write(run.folder().resolve("datapackage.json"));
  }

  private List<String> header(String name) throws IOException {
    try (InputStream in = Files.newInputStream(run.tables().resolve(name + ".csv"))) {
      return Table.header(in, run.rules());
    }
  }
}
