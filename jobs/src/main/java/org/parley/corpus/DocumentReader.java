package org.parley.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.function.Consumer;

/** Reads the documents of one input of one format. */
interface DocumentReader extends Serializable {

  /**
   * Hands over every document and every rejection, in the input's order, as soon as it is read.
   *
   * @param path where the input was found, as the user named it
   * @param relativeId path relative to the input folder: the id of a document without its own
   * @param in decompressed; not closed
   * @throws IOException when reading fails before anything was handed over
   */
  void read(String path, String relativeId, InputStream in, Consumer<ReadResult> out)
      throws IOException;
}
