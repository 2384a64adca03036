package org.parley.job;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.parley.table.RecordTable;

/**
 * The records of a run under {@code data/}: a folder per table, in it one Parquet file per part of
 * the corpus.
 *
 * <p>A part is written under the name of the attempt and moved into place when it is whole, so that
 * a task that is run twice leaves one file.
 *
 * @param folder the run's data folder
 * @param hadoop settings for folders that are not local
 */
record RecordFiles(String folder, HadoopSettings hadoop) implements Serializable {

  /** Where a part of a table lies. */
  String path(String table, int part) {
    return folder + "/" + table + "/" + String.format(Locale.ROOT, "part-%05d.parquet", part);
  }

  /** Opens a part for writing; the part appears when the writer is closed. */
  <T extends Record> PartWriter<T> writer(RecordTable<T> table, int part, long attempt)
      throws IOException {
    String path = path(table.schema().name(), part);
    return new PartWriter<>(table, hadoop.storage(path), path, path + "." + attempt + ".attempt");
  }

  /** The rows of a part, in the order written; none when there is no such part. */
  <T extends Record> Iterator<T> read(RecordTable<T> table, int part) {
    String path = path(table.schema().name(), part);
    Storage storage = hadoop.storage(path);
    try {
      return new ParquetRecords<>(table).read(storage.parquetInput(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Number of parts of a table. */
  int parts(RecordTable<?> table) {
    String path = folder + "/" + table.schema().name();
    try {
      List<Storage.Entry> entries = hadoop.storage(path).list(path);
      return (int) entries.stream().filter(e -> e.path().endsWith(".parquet")).count();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + path, e);
    }
  }

  /** Writes one part of one table. */
  static final class PartWriter<T extends Record> implements AutoCloseable {
    private final Storage storage;
    private final String path;
    private final String attempt;
    private final ParquetRecords<T>.Sink sink;

    PartWriter(RecordTable<T> table, Storage storage, String path, String attempt)
        throws IOException {
      this.storage = storage;
      this.path = path;
      this.attempt = attempt;
      this.sink = new ParquetRecords<>(table).new Sink(storage.parquetOutput(attempt));
    }

    void write(T row) {
      sink.accept(row);
    }

    long rows() {
      return sink.rows();
    }

    @Override
    public void close() throws IOException {
      sink.close();
      storage.move(attempt, path);
    }

    /** Closes without leaving a part. */
    void abandon() throws IOException {
      sink.close();
      storage.delete(attempt);
    }
  }
}
