package org.parley.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.run.UserError;

/**
 * A run folder of a file system where a folder may move file by file, each of them copied: an
 * object store. Whenever the driver is killed, a folder with {@code run.json} is whole, and so is
 * one of the older run and the new one.
 *
 * <p>A run is made in {@code NAME.partial/APPLICATION}, which no other run shares. When all of it
 * is there, its manifest is put beside it under another name: from here on the new run is whole,
 * and whoever comes next finishes what is left to do. The older run is deleted, its manifest first;
 * a mark says that this is done; all files are moved; the manifest goes last.
 *
 * @param storage of the folder
 * @param target the run folder, without a slash at its end
 * @param application that makes the run
 */
record DistantFolder(Storage storage, String target, String application) {

  private static final String MANIFEST = "run.json";

  /** The manifest of a run that is whole, but not in its place. */
  static final String WHOLE = "_run.json";

  /** Says that nothing of an older run is left in the place. */
  static final String MOVING = "_moving";

  /** Says that nobody has deleted what this run has made. */
  private static final String BEGUN = "_begun";

  private String partial() {
    return target + ".partial";
  }

  /** Where the run is made. */
  String made() {
    return partial() + "/" + application;
  }

  /**
   * Puts right what killed runs have left, and begins.
   *
   * @return what was found, and what was done about it; for a person
   * @throws UserError when something is there that must not be replaced
   */
  List<String> begin(boolean overwrite) throws IOException {
    List<String> found = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (String left :
        storage.exists(partial()) ? storage.children(partial()) : List.<String>of()) {
      String run = partial() + "/" + left;
      if (storage.exists(run + "/" + WHOLE)) {
        place(run);
        found.add(
            "an earlier run to " + target + " had broken off on its way there; it is whole now");
      } else {
        broken.add(run);
      }
    }
    checkReplaceable(overwrite);
    for (String run : broken) {
      storage.delete(run);
      found.add("a run to " + target + " had broken off; what it had begun to write was deleted");
    }
    write(made() + "/" + BEGUN, application);
    return found;
  }

  private void checkReplaceable(boolean overwrite) throws IOException {
    if (!storage.exists(target)) {
      return;
    }
    if (!overwrite) {
      throw UserError.wrongUse(
          target + " already exists; add --overwrite to replace it, or choose another --output");
    }
    if (Stream.of(MANIFEST, "tables", "data").noneMatch(this::isThere)) {
      throw UserError.wrongUse(
          target + " exists and is no run folder; it is not replaced: choose another --output");
    }
  }

  private boolean isThere(String name) {
    try {
      return storage.exists(target + "/" + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds the driver's files to the run and moves it to its place.
   *
   * @param staging holds them, the manifest among them
   * @throws UserError when another run to the same place has begun in the meantime
   */
  void complete(Path staging) throws IOException {
    for (Path file : files(staging)) {
      String name = staging.relativize(file).toString().replace('\\', '/');
      if (!name.equals(MANIFEST)) {
        copy(file, made() + "/" + name);
      }
    }
    if (!storage.exists(made() + "/" + BEGUN)) {
      throw UserError.wrongUse(
          "another run to " + target + " has begun since and deleted what this one had made");
    }
    copy(staging.resolve(MANIFEST), made() + "/" + WHOLE);
    place(made());
    storage.delete(partial());
  }

  /** Deletes what was made, unless it is whole: then the next run moves it to its place. */
  void abandon() throws IOException {
    if (!storage.exists(made() + "/" + WHOLE)) {
      storage.delete(made());
      if (storage.exists(partial()) && storage.children(partial()).isEmpty()) {
        storage.delete(partial());
      }
    }
  }

  /** Moves a run that is whole to the place, from whichever step it is at. */
  private void place(String run) throws IOException {
    if (storage.exists(run + "/" + MOVING)) {
      for (Storage.Entry file : storage.list(run)) {
        storage.move(file.path(), target + "/" + file.relative());
      }
    } else {
      storage.delete(target + "/" + MANIFEST);
      storage.delete(target);
      write(run + "/" + MOVING, "");
      for (String name : storage.children(run)) {
        if (!List.of(WHOLE, MOVING, BEGUN).contains(name)) {
          storage.move(run + "/" + name, target + "/" + name);
        }
      }
    }
    storage.move(run + "/" + WHOLE, target + "/" + MANIFEST);
    storage.delete(run);
  }

  private void write(String path, String text) throws IOException {
    try (OutputStream out = storage.create(path)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void copy(Path file, String to) throws IOException {
    try (OutputStream out = storage.create(to)) {
      Files.copy(file, out);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
