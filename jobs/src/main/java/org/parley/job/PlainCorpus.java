package org.parley.job;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.parley.corpus.Document;
import org.parley.corpus.MetadataFile;
import org.parley.corpus.ReadResult;
import org.parley.run.CorpusOptions;
import org.parley.run.UserError;

/** A corpus read in this process, one document after the other, without an engine. */
public final class PlainCorpus {

  private final CorpusListing listing;
  private final InputReader reader;
  private final MetadataFile metadata;

  private PlainCorpus(CorpusListing listing, InputReader reader, MetadataFile metadata) {
    this.listing = listing;
    this.reader = reader;
    this.metadata = metadata;
  }

  /**
   * Lists a corpus.
   *
   * @throws UserError when an input matches nothing, or an option is wrong
   */
  public static PlainCorpus open(CorpusOptions options) throws IOException {
    CorpusListing listing =
        CorpusListing.of(options.inputs(), !options.metadata().isEmpty(), HadoopSettings.NONE);
    String path = options.metadata().isEmpty() ? listing.metadata() : options.metadata();
    MetadataFile metadata = path.isEmpty() ? null : MetadataSource.read(path, HadoopSettings.NONE);
    return new PlainCorpus(listing, InputReader.of(options, HadoopSettings.NONE), metadata);
  }

  /** Number of files. */
  public int size() {
    return listing.files().size();
  }

  /** Reads every file. */
  public void read(Consumer<ReadResult> out) {
    read(path -> true, out);
  }

  /**
   * Reads the files whose path, as a run's tables name it, is wanted.
   *
   * @param out gets documents, with what the metadata file says of them, and rejections
   */
  public void read(Predicate<String> wanted, Consumer<ReadResult> out) {
    List<SourceFile> files = listing.files();
    for (SourceFile file : files) {
      if (wanted.test(file.shown())) {
        reader.read(Split.whole(file), result -> out.accept(described(result)), false);
      }
    }
  }

  private ReadResult described(ReadResult result) {
    return metadata != null && result instanceof Document document
        ? metadata.apply(document)
        : result;
  }
}
