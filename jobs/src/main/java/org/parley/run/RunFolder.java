package org.parley.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run folder in the making: everything is written beside the place it is meant for and moved
 * there when it is whole, so that a run that fails leaves an older run as it was.
 */
public final class RunFolder implements AutoCloseable {

  private static final String PARTIAL = ".partial";
  private static final String REPLACED = ".replaced";
  private static final List<String> MARKS = List.of("run.json", "tables", "data");

  private final Path target;
  private final Path partial;
  private boolean whole;

  private RunFolder(Path target, Path partial) {
    this.target = target;
    this.partial = partial;
  }

  /**
   * Prepares a folder.
   *
   * @param overwrite true to allow an existing run folder, which is replaced at the end
   * @throws UserError when the target exists and must not be replaced, or is no run folder
   */
  public static RunFolder prepare(Path target, boolean overwrite) {
    Path absolute = target.toAbsolutePath().normalize();
    checkReplaceable(absolute, target, overwrite);
    Path partial = absolute.resolveSibling(absolute.getFileName() + PARTIAL);
    try {
      deleteTree(partial);
      Files.createDirectories(partial);
    } catch (IOException e) {
      throw UserError.wrongUse(
          "cannot write to " + partial + " (" + e.getMessage() + "); choose another --output");
    }
    return new RunFolder(absolute, partial);
  }

  /**
   * Refuses a target that must not be written to, before any work is done.
   *
   * @throws UserError when the target exists and must not be replaced, or is no run folder
   */
  public static void checkReplaceable(Path absolute, Path asNamed, boolean overwrite) {
    if (!Files.exists(absolute) || isEmptyFolder(absolute)) {
      return;
    }
    if (!overwrite) {
      throw UserError.wrongUse(
          asNamed + " already exists; add --overwrite to replace it, or choose another --output");
    }
    if (MARKS.stream().noneMatch(mark -> Files.exists(absolute.resolve(mark)))) {
      throw UserError.wrongUse(
          asNamed + " exists and is no run folder; it is not replaced: choose another --output");
    }
  }

  /** Where files are written while the run goes on. */
  public Path path() {
    return partial;
  }

  /** Moves the folder to its place, replacing an older run. */
  public void complete() throws IOException {
    Path replaced = target.resolveSibling(target.getFileName() + REPLACED);
    deleteTree(replaced);
    if (Files.exists(target)) {
      move(target, replaced);
    }
    move(partial, target);
    deleteTree(replaced);
    whole = true;
  }

  /** Deletes what was written, unless the run is complete. */
  @Override
  public void close() throws IOException {
    if (!whole) {
      deleteTree(partial);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  private static boolean isEmptyFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
