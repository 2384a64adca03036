package org.parley.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run folder in the making: everything is written beside the place it is meant for and moved
 * there when it is whole, so that a run that fails, or is killed at any moment, leaves an older run
 * as it was.
 *
 * <p>Only between the two moves by which a new run replaces an old one is the place empty; then the
 * old one stands beside it and the next run puts it back. The work folder is locked as long as its
 * run lives, so that a dead run's is told from a living one's.
 */
public final class RunFolder implements AutoCloseable {

  private static final String PARTIAL = ".partial";
  private static final String REPLACED = ".replaced";
  private static final String LOCK = ".lock";
  private static final List<String> MARKS = List.of("run.json", "tables", "data");

  private final Path target;
  private final Path partial;
  private final List<String> found;
  private final FileChannel lock;
  private boolean whole;

  private RunFolder(Path target, Path partial, List<String> found, FileChannel lock) {
    this.target = target;
    this.partial = partial;
    this.found = List.copyOf(found);
    this.lock = lock;
  }

  /**
   * Prepares a folder.
   *
   * @param overwrite true to allow an existing run folder, which is replaced at the end
   * @throws UserError when the target exists and must not be replaced, or is no run folder
   */
  public static RunFolder prepare(Path target, boolean overwrite) {
    Path absolute = target.toAbsolutePath().normalize();
    Path partial = absolute.resolveSibling(absolute.getFileName() + PARTIAL);
    List<String> found = new ArrayList<>();
    try {
      if (isLocked(partial)) {
        throw UserError.wrongUse(
            "another run is writing to " + target + "; wait for it, or choose another --output");
      }
      putBack(absolute, found);
      checkReplaceable(absolute, target, overwrite);
      if (Files.exists(partial)) {
        deleteTree(partial);
        found.add("a run to " + target + " had broken off; what it had begun to write was deleted");
      }
      Files.createDirectories(partial);
      return new RunFolder(absolute, partial, found, lock(partial));
    } catch (IOException e) {
      throw UserError.wrongUse(
          "cannot write to " + partial + " (" + e.getMessage() + "); choose another --output");
    }
  }

  /** What a run that was killed while it replaced an older one has left is put right. */
  private static void putBack(Path target, List<String> found) throws IOException {
    Path replaced = target.resolveSibling(target.getFileName() + REPLACED);
    if (!Files.exists(replaced)) {
      return;
    }
    if (Files.exists(target)) {
      deleteTree(replaced);
    } else {
      move(replaced, target);
      found.add(
          "a run to "
              + target.getFileName()
              + " had broken off while it replaced an older one; the older one was put back");
    }
  }

  private static boolean isLocked(Path partial) throws IOException {
    Path file = partial.resolve(LOCK);
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  private static FileChannel lock(Path partial) throws IOException {
    FileChannel channel =
        FileChannel.open(
            partial.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      channel.tryLock();
    } catch (IOException e) {
      // Some network file systems know no locks; a run there is only not protected from another.
      return channel;
    }
    return channel;
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

  /** What earlier runs that were killed had left, and what was done about it; for a person. */
  public List<String> found() {
    return found;
  }

  /** Where files are written while the run goes on. */
  public Path path() {
    return partial;
  }

  /** Moves the folder to its place, replacing an older run. */
  public void complete() throws IOException {
    Path replaced = target.resolveSibling(target.getFileName() + REPLACED);
    unlock();
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
      unlock();
      deleteTree(partial);
    }
  }

  private void unlock() throws IOException {
    lock.close();
    Files.deleteIfExists(partial.resolve(LOCK));
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
