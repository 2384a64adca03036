package org.parley.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.OutputFile;

/**
 * Files by path, wherever they are. Local paths go through {@code java.nio}: Hadoop's local file
 * system starts a process per file to read permissions.
 */
sealed interface Storage permits LocalStorage, HadoopStorage {

  /**
   * A file found by listing.
   *
   * @param path in full
   * @param relative path below the folder listed, with slashes; the file's name when a file was
   *     named
   * @param bytes its size
   */
  record Entry(String path, String relative, long bytes) implements java.io.Serializable {}

  /** The storage that a path belongs to. */
  static Storage of(String path, Configuration configuration) {
    return isLocal(path) ? new LocalStorage() : new HadoopStorage(configuration);
  }

  /** True for paths without a scheme and for {@code file:}. */
  static boolean isLocal(String path) {
    int colon = path.indexOf("://");
    return path.startsWith("file:") || colon < 2;
  }

  /** Opens a file at an offset in bytes. */
  InputStream open(String path, long offset) throws IOException;

  /** Creates a file and its folders, replacing an old one. */
  OutputStream create(String path) throws IOException;

  boolean exists(String path) throws IOException;

  boolean isFolder(String path) throws IOException;

  /**
   * Files of a path: the file itself, all files below a folder, or what a glob matches and all
   * below that; hidden ones (leading dot or underscore) left out; sorted by path.
   */
  List<Entry> list(String path) throws IOException;

  /** Names of all that stands in a folder, hidden or not, sorted. */
  List<String> children(String path) throws IOException;

  /** Moves a file or folder; the target is replaced when it is a file. */
  void move(String from, String to) throws IOException;

  /** Deletes a file or a folder with all it holds; nothing when there is none. */
  void delete(String path) throws IOException;

  InputFile parquetInput(String path) throws IOException;

  OutputFile parquetOutput(String path) throws IOException;
}
