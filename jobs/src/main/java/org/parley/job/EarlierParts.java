package org.parley.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.parley.run.RunManifest;
import org.parley.run.UserError;

/**
 * The parts of an earlier run that the present one may take over.
 *
 * @param records the earlier run's
 * @param parts none when it was made by another Parley, with another codebook, or read otherwise
 * @param sameReviews true when it had the same reviews
 */
record EarlierParts(RecordFiles records, List<CorpusPart.Earlier> parts, boolean sameReviews) {

  private static final String STATE = "/parts";

  /**
   * Opens a run to be continued; what stands in the way becomes a warning of the present run.
   *
   * @param run the one that begins; its versions, options and codebook are known
   * @throws UserError when there is no run
   */
  static EarlierParts open(String folder, RunContext run) throws IOException {
    RunManifest present = run.manifest();
    HadoopSettings hadoop = run.runtime().hadoop();
    String manifest = folder + "/run.json";
    Storage storage = hadoop.storage(manifest);
    if (!storage.exists(manifest)) {
      throw UserError.wrongUse("--continue " + folder + ": no run folder (it has no run.json)");
    }
    RunManifest earlier;
    try (InputStream in = storage.open(manifest, 0)) {
      earlier = present.read(in.readAllBytes());
    } catch (IOException e) {
      return none(present, folder, "its run.json cannot be read: " + e.getMessage());
    }
    List<String> differences = present.differencesTo(earlier);
    if (!differences.isEmpty()) {
      return none(
          present, folder, "it was made with another state of " + String.join(", ", differences));
    }
    RecordFiles records = new RecordFiles(folder + "/data", hadoop);
    List<CorpusPart.Earlier> parts = states(records, run.runtime().context());
    if (parts.isEmpty()) {
      return none(present, folder, "it has no data/parts");
    }
    boolean sameReviews =
        present.codebookFact("reviews_sha256").equals(earlier.codebookFact("reviews_sha256"));
    return new EarlierParts(records, parts, sameReviews);
  }

  private static EarlierParts none(RunManifest present, String folder, String why) {
    present.warn("nothing is taken over from " + folder + ": " + why + "; everything is read anew");
    return new EarlierParts(null, List.of(), false);
  }

  private static List<CorpusPart.Earlier> states(RecordFiles records, JavaSparkContext context)
      throws IOException {
    String folder = records.folder() + STATE;
    Storage storage = records.hadoop().storage(folder);
    if (!storage.exists(folder)) {
      return List.of();
    }
    int parts = storage.list(folder).size();
    List<Integer> numbers = IntStream.range(0, parts).boxed().toList();
    return context
        .parallelize(numbers, Math.max(1, Math.min(parts, 4 * context.defaultParallelism())))
        .map(part -> new CorpusPart.Earlier(part, records.readState(part)))
        .collect();
  }
}
