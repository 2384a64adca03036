package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java agent for tests: the first machine that finds a file deletes it and takes all the memory
 * there is, so that whatever else it does runs out of it.
 */
public final class MemoryEater {

  private static final int MOUTHFUL_BYTES = 1 << 20;
  private static final int POLL_MILLIS = 5;
  private static final int FULL_MILLIS = 20_000;

  private MemoryEater() {}

  /** Starts watching for the file that is named. */
  public static void premain(String file) {
    Thread eater = new Thread(() -> watch(Path.of(file)), "memory-eater");
    eater.setDaemon(true);
    eater.start();
  }

  private static void watch(Path file) {
    try {
      while (!Files.deleteIfExists(file)) {
        Thread.sleep(POLL_MILLIS);
      }
      List<byte[]> eaten = new ArrayList<>();
      long until = System.nanoTime() + FULL_MILLIS * 1_000_000L;
      while (System.nanoTime() < until) {
        eat(eaten);
      }
      eaten.clear();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Goes on when there is nothing left: the others are to run dry, not this thread. */
  private static void eat(List<byte[]> eaten) {
    try {
      eaten.add(new byte[MOUTHFUL_BYTES]);
    } catch (OutOfMemoryError e) {
      Thread.onSpinWait();
    }
  }
}
