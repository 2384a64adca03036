package org.parley.job;

import java.io.IOException;
import java.io.InputStream;
import org.parley.corpus.MetadataFile;
import org.parley.run.UserError;

/** Opens the metadata file of a corpus, wherever it is. */
final class MetadataSource {

  private MetadataSource() {}

  /**
   * Reads it.
   *
   * @throws UserError when there is none, or nothing in it can be used
   */
  static MetadataFile read(String path, HadoopSettings hadoop) throws IOException {
    Storage storage = hadoop.storage(path);
    if (!storage.exists(path)) {
      throw UserError.wrongUse("--metadata " + path + ": no such file");
    }
    try (InputStream in = storage.open(path, 0)) {
      MetadataFile file = MetadataFile.read(path, in);
      if (file.size() == 0 && !file.problems().isEmpty()) {
        throw UserError.wrongUse("--metadata " + file.problems().get(0));
      }
      return file;
    }
  }
}
