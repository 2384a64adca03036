package org.parley.run;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.time.Granularity;

/**
 * Everything a user can choose for a run; echoed in {@code run.json}.
 *
 * @param inputs files, folders and globs
 * @param metadata file with dates and sources; empty when none
 * @param codebook folder
 * @param reviews files with an analyst's corrections, besides those in the codebook folder
 * @param output run folder
 * @param overwrite true to replace an existing run folder
 * @param continued run folder whose records are taken over where its inputs are the same; empty for
 *     none
 * @param fields names of the record fields that hold text, id, date, source, title and url
 * @param charset of text inputs; empty to recognise it
 * @param period length of the periods in which mentions and positions are counted
 * @param minSupport least number of common units for a pair to have a row; 1 or more
 * @param networkUnit unit of the network files: document, paragraph or sentence
 * @param bootstrap replicates for the intervals of npmi; 0 for none
 * @param seed of everything drawn at random
 * @param minEvidence statements on each side below which a change is tentative; 1 or more
 * @param minSources sources on each side below which a change is tentative; 1 or more
 * @param layers layers that feed timelines and changes
 * @param partitions how many parts the corpus is cut into; 0 to choose by its size
 * @param allRows true to write tables of single records however long they are
 * @param delimiter between cells of tables
 * @param decimalMark of numbers in tables
 * @param report false to leave out charts and PDF
 * @param title of the report
 */
public record RunOptions(
    List<String> inputs,
    String metadata,
    String codebook,
    List<String> reviews,
    String output,
    boolean overwrite,
    String continued,
    Map<String, String> fields,
    String charset,
    Granularity period,
    int minSupport,
    String networkUnit,
    int bootstrap,
    long seed,
    int minEvidence,
    int minSources,
    List<String> layers,
    int partitions,
    boolean allRows,
    char delimiter,
    char decimalMark,
    boolean report,
    String title)
    implements Serializable {

  /** Options that bear on what is counted, drawn and written, not on what is read in a document. */
  private static final Set<String> COUNTING =
      Set.of(
          "inputs",
          "metadata",
          "codebook",
          "reviews",
          "output",
          "overwrite",
          "continued",
          "period",
          "minSupport",
          "networkUnit",
          "bootstrap",
          "seed",
          "minEvidence",
          "minSources",
          "layers",
          "partitions",
          "allRows",
          "delimiter",
          "decimalMark",
          "report",
          "title");

  /** Manifests of older runs know neither reviews nor runs continued. */
  public RunOptions {
    continued = continued == null ? "" : continued;
    reviews = reviews == null ? List.of() : List.copyOf(reviews);
  }

  /** What to read, and how. */
  public CorpusOptions corpus() {
    return new CorpusOptions(inputs, metadata, fields, charset);
  }

  /**
   * The options that may change the records of a document whose bytes, codebook, metadata and
   * reviews are the same: all that are not known to be harmless.
   */
  Map<String, Object> reading() {
    Map<String, Object> all = new TreeMap<>();
    try {
      for (RecordComponent component : RunOptions.class.getRecordComponents()) {
        if (!COUNTING.contains(component.getName())) {
          all.put(component.getName(), component.getAccessor().invoke(this));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return all;
  }
}
