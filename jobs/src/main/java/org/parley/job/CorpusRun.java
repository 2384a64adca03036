package org.parley.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.parley.annotate.ReviewRecord;
import org.parley.annotate.Reviews;
import org.parley.codebook.Problem;
import org.parley.codebook.Review;
import org.parley.corpus.MetadataFile;
import org.parley.run.RunOptions;
import org.parley.run.UserError;
import org.parley.table.Tables;

/** Reads and annotates a corpus into a run: everything up to the first seam. */
public final class CorpusRun {

  private static final int MOST_NAMED = 5;

  private final RunContext run;
  private final CorpusListing listing;
  private final Reviews reviews;

  CorpusRun(RunContext run, CorpusListing listing, Reviews reviews) {
    this.reviews = reviews;
    this.run = run;
    this.listing = listing;
  }

  /**
   * Annotates the whole corpus.
   *
   * @return the tallies of all parts
   * @throws UserError when no input became a document
   */
  List<PartTally> annotate() throws IOException {
    RunOptions options = run.options();
    HadoopSettings hadoop = run.runtime().hadoop();
    MetadataFile metadata = metadata(options, hadoop);
    EarlierParts earlier =
        options.continued().isEmpty() ? null : EarlierParts.open(options.continued(), run);
    CorpusParts parts =
        CorpusParts.of(
            listing.files(),
            options.partitions(),
            run.runtime().parallelism(),
            run.runtime().context(),
            hadoop,
            earlier == null ? List.of() : earlier.parts());
    InputReader reader = InputReader.of(options.corpus(), hadoop);
    List<PartTally> tallies =
        new AnnotateJob(run.runtime(), run.records())
            .run(parts, reader, new AnnotatorSource(run.codebook(), reviews), metadata, earlier);
    tell(tallies, metadata);
    if (earlier != null) {
      tellTakenOver(tallies);
    }
    tellReviews(tallies);
    return tallies;
  }

  private void tell(List<PartTally> tallies, MetadataFile metadata) {
    Map<String, Long> counts = PartTally.counts(tallies);
    long inputs = tallies.stream().mapToLong(PartTally::inputs).sum();
    long documents = counts.getOrDefault("documents", 0L);
    long rejected = counts.getOrDefault("rejected", 0L);
    run.manifest().count("inputs", inputs);
    run.manifest().count("documents", documents);
    run.manifest().count("rejected", rejected);
    run.manifest().count("undated", tallies.stream().mapToLong(PartTally::undated).sum());
    for (String table : List.of("excluded", "mentions", "statements", "positions")) {
      run.manifest().count(table, counts.getOrDefault(table, 0L));
    }
    run.manifest().count("unknown_names", counts.getOrDefault("unknown_names", 0L));
    run.manifest().input("files", listing.files().size());
    run.manifest().input("bytes", listing.bytes());
    run.manifest().input("sha256", combined(tallies));
    run.manifest().input("skipped", listing.skipped());
    if (!listing.skipped().isEmpty()) {
      run.manifest()
          .warn(
              listing.skipped().size()
                  + " file(s) whose endings are no kind of text were skipped: "
                  + some(listing.skipped()));
    }
    tallies.stream().flatMap(t -> t.warnings().stream()).limit(20).forEach(run.manifest()::warn);
    if (metadata != null) {
      Collection<Integer> used = new TreeSet<>();
      tallies.forEach(t -> used.addAll(t.metadataRows()));
      List<String> unused = metadata.unused(used).stream().map(Problem::toString).toList();
      if (!unused.isEmpty()) {
        run.manifest()
            .warn(unused.size() + " row(s) of the metadata fit no document: " + some(unused));
      }
    }
    if (documents == 0) {
      throw UserError.nothingUsable(nothing(inputs, rejected));
    }
  }

  private void tellTakenOver(List<PartTally> tallies) {
    List<PartTally> taken = tallies.stream().filter(PartTally::takenOver).toList();
    long documents = PartTally.counts(taken).getOrDefault("documents", 0L);
    run.manifest().input("continued", run.options().continued());
    run.manifest().count("documents_taken_over", documents);
    run.manifest().count("documents_annotated", run.manifest().counted("documents") - documents);
  }

  /** No verdict is dropped in silence: each is in {@code reviews.csv} with what became of it. */
  private void tellReviews(List<PartTally> tallies) throws IOException {
    List<Review> all = reviews.all();
    if (all.isEmpty()) {
      return;
    }
    Map<Integer, String> outcomes = new HashMap<>();
    tallies.forEach(tally -> outcomes.putAll(tally.reviews()));
    List<ReviewRecord> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      rows.add(ReviewRecord.of(all.get(i), outcomes.getOrDefault(i, Reviews.NO_DOCUMENT)));
    }
    List<String> unused =
        rows.stream()
            .filter(row -> !row.outcome().equals(Reviews.APPLIED))
            .map(row -> row.place() + ": " + row.docId() + ": " + row.outcome())
            .toList();
    rows.sort(
        Comparator.comparing(ReviewRecord::docId)
            .thenComparing(ReviewRecord::start)
            .thenComparing(ReviewRecord::end)
            .thenComparing(ReviewRecord::issueId)
            .thenComparing(ReviewRecord::holderId));
    new TableFolder(run.tables(), run.rules(), run.manifest()).write(Tables.REVIEWS, rows.stream());
    run.manifest().count("reviews_unused", unused.size());
    if (!unused.isEmpty()) {
      run.manifest()
          .warn(
              unused.size()
                  + " of "
                  + rows.size()
                  + " review(s) were not used, see reviews.csv: "
                  + some(unused));
    }
  }

  private String nothing(long inputs, long rejected) {
    if (inputs == 0) {
      return "nothing to read: "
          + String.join(", ", run.options().inputs())
          + " holds no .txt, .html, .jsonl, .csv, .warc or .parquet";
    }
    StringBuilder reasons = new StringBuilder();
    for (int part = 0; part < run.records().parts(Tables.REJECTED); part++) {
      var rows = run.records().read(Tables.REJECTED, part);
      for (int i = 0; rows.hasNext() && i < MOST_NAMED; i++) {
        var row = rows.next();
        reasons
            .append("\n  ")
            .append(row.path())
            .append(row.record() > 0 ? ", record " + row.record() : "")
            .append(": ")
            .append(row.reason())
            .append(": ")
            .append(row.detail());
      }
    }
    return "nothing usable in the input: " + rejected + " of " + inputs + " rejected" + reasons;
  }

  private static String some(List<String> all) {
    String shown = String.join(", ", all.subList(0, Math.min(MOST_NAMED, all.size())));
    return all.size() > MOST_NAMED ? shown + ", …" : shown;
  }

  /** SHA-256 over the hashes of all splits, in order: the same for the same inputs and cut. */
  private static String combined(List<PartTally> tallies) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (PartTally tally : tallies) {
        for (String hash : tally.hashes()) {
          digest.update(hash.getBytes(StandardCharsets.US_ASCII));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private MetadataFile metadata(RunOptions options, HadoopSettings hadoop) throws IOException {
    String path = options.metadata().isEmpty() ? listing.metadata() : options.metadata();
    if (path.isEmpty()) {
      return null;
    }
    MetadataFile file = MetadataSource.read(path, hadoop);
    file.problems().stream().limit(20).forEach(p -> run.manifest().warn(p.toString()));
    run.manifest().input("metadata", path);
    return file;
  }
}
