package org.parley.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.run.RunFolder;
import org.parley.run.UserError;

/**
 * Where a run is written: a local folder, or one of another file system. There the executors write
 * records straight to it and the driver's files are carried over at the end.
 *
 * <p>Elsewhere a folder may move file by file, so {@code run.json} goes last, and on its own: a
 * folder without it is no run, whenever the driver was killed.
 */
final class OutputFolder implements AutoCloseable {

  private static final String PARTIAL = ".partial";
  private static final String REPLACED = ".replaced";
  private static final String MANIFEST = "run.json";

  private final String target;
  private final boolean overwrite;
  private final RunFolder folder;
  private final Path staging;
  private final List<String> found = new ArrayList<>();
  private HadoopSettings hadoop = HadoopSettings.NONE;

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

  /** Learns the file systems' settings, which the engine knows, and checks a remote target. */
  void connect(HadoopSettings settings) throws IOException {
    this.hadoop = settings;
    if (folder == null) {
      Storage storage = settings.storage(target);
      putBack(storage);
      if (storage.exists(target) && !overwrite) {
        throw UserError.wrongUse(
            target + " already exists; add --overwrite to replace it, or choose another --output");
      }
      if (storage.exists(target) && !isRun(storage)) {
        throw UserError.wrongUse(
            target + " exists and is no run folder; it is not replaced: choose another --output");
      }
      if (storage.exists(target + PARTIAL)) {
        storage.delete(target + PARTIAL);
        found.add("a run to " + target + " had broken off; what it had begun to write was deleted");
      }
    }
  }

  private boolean isRun(Storage storage) throws IOException {
    return storage.exists(target + "/" + MANIFEST)
        || storage.exists(target + "/tables")
        || storage.exists(target + "/data");
  }

  /** What a run that was killed while it replaced an older one has left is put right. */
  private void putBack(Storage storage) throws IOException {
    if (!storage.exists(target + REPLACED)) {
      return;
    }
    if (storage.exists(target + "/" + MANIFEST)) {
      storage.delete(target + REPLACED);
    } else {
      storage.delete(target);
      storage.move(target + REPLACED, target);
      found.add(
          "a run to "
              + target
              + " had broken off while it replaced an older one; the older one was put back");
    }
  }

  /** What earlier runs that were killed had left, and what was done about it; for a person. */
  List<String> found() {
    return folder == null ? List.copyOf(found) : folder.found();
  }

  /** Where the driver writes. */
  Path local() {
    return folder == null ? staging : folder.path();
  }

  /** Where the executors write. */
  String data() {
    return folder == null ? target + PARTIAL + "/data" : folder.path().resolve("data").toString();
  }

  /** Moves everything into place. */
  void complete() throws IOException {
    if (folder != null) {
      folder.complete();
      return;
    }
    Storage storage = hadoop.storage(target);
    for (Path file : files()) {
      String name = staging.relativize(file).toString().replace('\\', '/');
      if (!name.equals(MANIFEST)) {
        copy(file, storage, target + PARTIAL + "/" + name);
      }
    }
    if (storage.exists(target + "/" + MANIFEST)) {
      storage.delete(target + REPLACED);
      storage.move(target, target + REPLACED);
    } else {
      storage.delete(target);
    }
    storage.move(target + PARTIAL, target);
    copy(staging.resolve(MANIFEST), storage, target + "/" + MANIFEST);
    storage.delete(target + REPLACED);
  }

  private static void copy(Path file, Storage storage, String to) throws IOException {
    try (OutputStream out = storage.create(to)) {
      Files.copy(file, out);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(staging)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Override
  public void close() throws IOException {
    if (folder != null) {
      folder.close();
      return;
    }
    try (Stream<Path> all = Files.walk(staging)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
