package org.parley.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.parley.run.PartState;
import org.parley.table.RecordTable;

/**
 * The records of a run under {@code data/}: a folder per table, in it one Parquet file per part of
 * the corpus.
 *
 * <p>A task writes its part into a folder of its attempt; the driver, who alone knows which attempt
 * counts, moves it into place. So a task that is run again, or twice at once, or that goes on after
 * its worker was given up for lost, never touches what another one has written.
 *
 * @param folder the run's data folder
 * @param hadoop settings for folders that are not local
 */
record RecordFiles(String folder, HadoopSettings hadoop) implements Serializable {

  /** Hidden from whoever reads the folder as a data set. */
  private static final String ATTEMPTS = "/_attempts/";

  /** Moves at once: on a distant file system each one waits for an answer. */
  private static final int MOVERS = 16;

  private static final int DROPS = 20;

  /** Where a part of a table lies. */
  String path(String table, int part) {
    return folder + "/" + table + "/" + String.format(Locale.ROOT, "part-%05d.parquet", part);
  }

  /** The same tables as one attempt of one task writes them. */
  RecordFiles attempt(String attempt) {
    return new RecordFiles(folder + ATTEMPTS + attempt, hadoop);
  }

  /** Moves what the attempts that count have written into place, replacing older parts. */
  void accept(List<PartTally> tallies) throws IOException {
    ForkJoinPool movers = new ForkJoinPool(MOVERS);
    try {
      movers.submit(() -> tallies.parallelStream().forEach(this::accept)).get();
    } catch (ExecutionException e) {
      throw new IOException("cannot move records into " + folder, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      movers.shutdown();
    }
  }

  private void accept(PartTally tally) {
    RecordFiles attempt = attempt(tally.attempt());
    try {
      for (String table : tally.counts().keySet()) {
        String path = path(table, tally.part());
        hadoop.storage(path).move(attempt.path(table, tally.part()), path);
      }
      String state = statePath(tally.part());
      hadoop.storage(state).move(attempt.statePath(tally.part()), state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String statePath(int part) {
    return folder + "/parts/" + String.format(Locale.ROOT, "part-%05d.json", part);
  }

  /** Notes what a later run must know of a part. */
  void writeState(int part, PartState state) throws IOException {
    String path = statePath(part);
    try (OutputStream out = hadoop.storage(path).create(path)) {
      out.write(state.json());
    }
  }

  /** What was noted of a part. */
  PartState readState(int part) throws IOException {
    String path = statePath(part);
    try (InputStream in = hadoop.storage(path).open(path, 0)) {
      return PartState.read(in.readAllBytes());
    }
  }

  /**
   * Deletes what attempts have left that do not count. One that is still alive may go on to write:
   * after some trials its files stay, hidden, and nobody reads them.
   */
  void dropAttempts() {
    for (int trial = 0; trial < DROPS; trial++) {
      try {
        hadoop.storage(folder).delete(folder + ATTEMPTS);
        return;
      } catch (IOException | UncheckedIOException e) {
        Thread.onSpinWait();
      }
    }
  }

  /** Opens a part for writing. */
  <T extends Record> PartWriter<T> writer(RecordTable<T> table, int part) throws IOException {
    String path = path(table.schema().name(), part);
    return new PartWriter<>(table, hadoop.storage(path), path);
  }

  /** The rows of a part, in the order written; none when there is no such part. */
  <T extends Record> Iterator<T> read(RecordTable<T> table, int part) {
    return read(table, part, Set.of());
  }

  /**
   * Some columns of the rows of a part.
   *
   * @param columns names; cells of all others are null, zero or false; empty for all columns
   */
  <T extends Record> Iterator<T> read(RecordTable<T> table, int part, Set<String> columns) {
    String path = path(table.schema().name(), part);
    Storage storage = hadoop.storage(path);
    try {
      return new ParquetRecords<>(table).read(storage.parquetInput(path), columns);
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
    private final DigestOutput file;
    private final ParquetRecords<T>.Sink sink;

    PartWriter(RecordTable<T> table, Storage storage, String path) throws IOException {
      this.storage = storage;
      this.path = path;
      this.file = DigestOutput.to(storage.parquetOutput(path));
      this.sink = new ParquetRecords<>(table).new Sink(file);
    }

    void write(T row) {
      sink.accept(row);
    }

    long rows() {
      return sink.rows();
    }

    /** SHA-256 of the closed file, hexadecimal; to be asked for once. */
    String sha256() {
      return file.sha256();
    }

    @Override
    public void close() throws IOException {
      sink.close();
    }

    /** Closes without leaving a part. */
    void abandon() throws IOException {
      sink.close();
      storage.delete(path);
    }
  }
}
