package org.parley.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a later run must know of one part of this one to take its records over instead of reading
 * and annotating its documents again; kept as {@code data/parts/part-00000.json}.
 *
 * @param stretches what was read, in order
 * @param counts rows written, by table
 * @param inputs documents and rejections
 * @param undated documents without any date
 * @param repeatedIds true when a document was rejected for an id that another one bears: whether
 *     that still holds depends on the rest of the corpus
 * @param described SHA-256 over the ids of the documents, each with what the metadata file says of
 *     it
 * @param reviews what became of each review of a document of the part, by number
 * @param warnings on the way
 * @param files SHA-256 of the Parquet file of each table, hexadecimal
 */
public record PartState(
    List<Stretch> stretches,
    Map<String, Long> counts,
    long inputs,
    long undated,
    boolean repeatedIds,
    String described,
    Map<Integer, String> reviews,
    List<String> warnings,
    Map<String, String> files)
    implements Serializable {

  /**
   * A file, or a stretch of a file of lines, as it was read.
   *
   * @param path as the user named it
   * @param relative path below the input folder, of which ids are made
   * @param start first byte, 0-based
   * @param bytes number of them
   * @param fileBytes size the whole file had
   * @param recordsBefore lines of the file before the stretch; 0 for a whole file
   * @param documents how many documents it gave
   * @param sha256 over the bytes, hexadecimal
   */
  public record Stretch(
      String path,
      String relative,
      long start,
      long bytes,
      long fileBytes,
      long recordsBefore,
      long documents,
      String sha256)
      implements Serializable {

    /** True when it was the whole file. */
    public boolean wasWhole() {
      return start == 0 && bytes == fileBytes;
    }
  }

  /** Reads what {@link #json()} gave. */
  public static PartState read(byte[] json) throws IOException {
    return new ObjectMapper().readValue(json, PartState.class);
  }

  /** For the run folder. */
  public byte[] json() throws IOException {
    return new ObjectMapper().writeValueAsBytes(this);
  }
}
