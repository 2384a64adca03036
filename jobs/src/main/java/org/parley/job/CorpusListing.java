package org.parley.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.corpus.Format;
import org.parley.run.UserError;

/**
 * The files of a corpus, in the order of the inputs and sorted by path within each.
 *
 * @param files that are read
 * @param skipped files found in folders whose endings are no kind of text, as the user would name
 *     them
 * @param metadata a {@code metadata.csv} found at the top of an input folder; empty when none
 */
record CorpusListing(List<SourceFile> files, List<String> skipped, String metadata) {

  private static final String METADATA = "metadata.csv";

  /**
   * Lists inputs.
   *
   * @param inputs files, folders, globs
   * @param metadataGiven true when the user names a metadata file: then none is looked for
   * @throws UserError when an input matches nothing
   */
  static CorpusListing of(List<String> inputs, boolean metadataGiven, HadoopSettings hadoop)
      throws IOException {
    List<SourceFile> files = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String metadata = "";
    for (String input : inputs) {
      Storage storage = hadoop.storage(input);
      List<Storage.Entry> entries = storage.list(input);
      if (entries.isEmpty() && !storage.exists(input)) {
        throw UserError.wrongUse(
            "--input " + input + ": no such file or folder, and no file matches it as a pattern");
      }
      boolean named = !storage.isFolder(input);
      for (Storage.Entry entry : entries) {
        boolean isMetadata = !named && entry.relative().equals(METADATA);
        if (isMetadata && !metadataGiven && metadata.isEmpty()) {
          metadata = entry.path();
        } else if (!named && (isMetadata || Format.of(entry.path()) == Format.UNKNOWN)) {
          skipped.add(entry.path());
        } else if (seen.add(absolute(entry.path()))) {
          files.add(
              new SourceFile(
                  absolute(entry.path()), entry.path(), entry.relative(), entry.bytes()));
        }
      }
    }
    return new CorpusListing(List.copyOf(files), List.copyOf(skipped), metadata);
  }

  /** Bytes of all files together. */
  long bytes() {
    return files.stream().mapToLong(SourceFile::bytes).sum();
  }

  private static String absolute(String path) {
    return Storage.isLocal(path)
        ? LocalStorage.path(path).toAbsolutePath().normalize().toString()
        : path;
  }
}
