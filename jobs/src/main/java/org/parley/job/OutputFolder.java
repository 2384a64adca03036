package org.parley.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.run.RunFolder;
import org.parley.run.UserError;

/**
 * Where a run is written: a local folder, or one of another file system. There the executors write
 * records straight to it and the driver's files are carried over at the end.
 */
final class OutputFolder implements AutoCloseable {

  private final String target;
  private final boolean overwrite;
  private final RunFolder folder;
  private final Path staging;
  private DistantFolder distant;
  private boolean whole;
  private List<String> found = List.of();

  private OutputFolder(String target, boolean overwrite, RunFolder folder, Path staging) {
    this.target = target;
    this.overwrite = overwrite;
    this.folder = folder;
    this.staging = staging;
  }

  /**
   * Prepares the place.
   *
   * @throws UserError when something is there that must not be replaced
   */
  static OutputFolder prepare(String output, boolean overwrite) throws IOException {
    if (Storage.isLocal(output)) {
      RunFolder folder = RunFolder.prepare(LocalStorage.path(output), overwrite);
      return new OutputFolder(output, overwrite, folder, null);
    }
    String target = output.endsWith("/") ? output.substring(0, output.length() - 1) : output;
    return new OutputFolder(target, overwrite, null, Files.createTempDirectory("parley-"));
  }

  /**
   * Learns the file systems' settings, which the engine knows, and prepares a distant place.
   *
   * @param application the engine's name for this run
   * @throws UserError when something is there that must not be replaced
   */
  void connect(HadoopSettings settings, String application) throws IOException {
    if (folder == null) {
      distant = new DistantFolder(settings.storage(target), target, application);
      found = distant.begin(overwrite);
    }
  }

  /** What earlier runs that were killed had left, and what was done about it; for a person. */
  List<String> found() {
    return folder == null ? found : folder.found();
  }

  /** Where the driver writes. */
  Path local() {
    return folder == null ? staging : folder.path();
  }

  /** Where the executors write. */
  String data() {
    return folder == null ? distant.made() + "/data" : folder.path().resolve("data").toString();
  }

  /** Moves everything into place. */
  void complete() throws IOException {
    if (folder == null) {
      distant.complete(staging);
      whole = true;
    } else {
      folder.complete();
    }
  }

  @Override
  public void close() throws IOException {
    if (folder != null) {
      folder.close();
      return;
    }
    if (distant != null && !whole) {
      distant.abandon();
    }
    try (Stream<Path> all = Files.walk(staging)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
