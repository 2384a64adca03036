package org.parley.run;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What to read, and how.
 *
 * @param inputs files, folders and globs
 * @param metadata file with dates and sources; empty to look for one beside the inputs
 * @param fields names of the record fields that hold text, id, date, source, title and url
 * @param charset of text inputs; empty to recognise it
 */
public record CorpusOptions(
    List<String> inputs, String metadata, Map<String, String> fields, String charset)
    implements Serializable {

  /** Copies the collections. */
  public CorpusOptions {
    inputs = List.copyOf(inputs);
    fields = Map.copyOf(fields);
  }
}
