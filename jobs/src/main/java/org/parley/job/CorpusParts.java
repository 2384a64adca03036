package org.parley.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.parley.corpus.Format;

/**
 * The corpus cut into parts of about equal size, each of which one task reads, annotates and
 * writes. Neither tables nor network depend on the cut.
 *
 * @param parts at least one when there are files; each at least one split
 */
record CorpusParts(List<List<Split>> parts) implements Serializable {

  private static final long LEAST_BYTES = 1L << 20;
  private static final long MOST_BYTES = 16L << 20;

  /** What opening a file costs, in bytes that could be read in the time. */
  private static final long OPEN_COST_BYTES = 1L << 13;

  private static final int PARTS_PER_CORE = 4;
  private static final int BUFFER_BYTES = 1 << 16;

  /**
   * Cuts a corpus.
   *
   * @param wanted number of parts; 0 to choose by size and cores
   */
  static CorpusParts of(
      List<SourceFile> files,
      int wanted,
      int cores,
      JavaSparkContext context,
      HadoopSettings hadoop)
      throws IOException {
    long cost = files.stream().mapToLong(f -> f.bytes() + OPEN_COST_BYTES).sum();
    long target =
        wanted > 0
            ? Math.max(1, (cost + wanted - 1) / wanted)
            : Math.min(MOST_BYTES, Math.max(LEAST_BYTES, cost / ((long) cores * PARTS_PER_CORE)));
    if (wanted == 0 && cost > LEAST_BYTES / 8 && cost < LEAST_BYTES * cores) {
      target = cost / cores + 1;
    }
    List<Split> splits = new ArrayList<>();
    for (SourceFile file : files) {
      if (file.bytes() > target + target / 2 && isSplittable(file, hadoop)) {
        splits.addAll(cut(file, target, hadoop));
      } else {
        splits.add(Split.whole(file));
      }
    }
    return new CorpusParts(packed(numbered(splits, context, hadoop), target));
  }

  private static List<List<Split>> packed(List<Split> splits, long target) {
    List<List<Split>> parts = new ArrayList<>();
    List<Split> part = new ArrayList<>();
    long filled = 0;
    for (Split split : splits) {
      long cost = split.length() + OPEN_COST_BYTES;
      if (!part.isEmpty() && filled + cost > target) {
        parts.add(List.copyOf(part));
        part.clear();
        filled = 0;
      }
      part.add(split);
      filled += cost;
    }
    if (!part.isEmpty()) {
      parts.add(List.copyOf(part));
    }
    return List.copyOf(parts);
  }

  /** True for plain UTF-8 lines; a zero byte near the start tells UTF-16. */
  private static boolean isSplittable(SourceFile file, HadoopSettings hadoop) throws IOException {
    if (Format.of(file.location()) != Format.JSON_LINES || Format.isGzipped(file.location())) {
      return false;
    }
    try (InputStream in = hadoop.storage(file.location()).open(file.location(), 0)) {
      for (byte b : in.readNBytes(BUFFER_BYTES)) {
        if (b == 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Split> cut(SourceFile file, long target, HadoopSettings hadoop)
      throws IOException {
    List<Split> splits = new ArrayList<>();
    long start = 0;
    while (start < file.bytes()) {
      long end = Math.min(file.bytes(), start + target);
      end = end >= file.bytes() - target / 4 ? file.bytes() : afterLineBreak(file, end, hadoop);
      splits.add(new Split(file, start, end - start, 0));
      start = end;
    }
    return splits;
  }

  private static long afterLineBreak(SourceFile file, long from, HadoopSettings hadoop)
      throws IOException {
    try (InputStream in = hadoop.storage(file.location()).open(file.location(), from)) {
      long at = from;
      for (int b = in.read(); b >= 0; b = in.read()) {
        at++;
        if (b == '\n') {
          return at;
        }
      }
      return at;
    }
  }

  /** Gives each stretch the number of lines before it, so that records keep their numbers. */
  private static List<Split> numbered(
      List<Split> splits, JavaSparkContext context, HadoopSettings hadoop) {
    List<Split> stretches = splits.stream().filter(s -> !s.isWhole()).toList();
    if (stretches.isEmpty()) {
      return splits;
    }
    List<Long> lines =
        context
            .parallelize(stretches, stretches.size())
            .map(split -> lineBreaks(split, hadoop))
            .collect();
    List<Split> numbered = new ArrayList<>(splits.size());
    int next = 0;
    long before = 0;
    for (Split split : splits) {
      if (split.isWhole()) {
        numbered.add(split);
      } else {
        before = split.start() == 0 ? 0 : before;
        numbered.add(new Split(split.file(), split.start(), split.length(), before));
        before += lines.get(next++);
      }
    }
    return numbered;
  }

  private static long lineBreaks(Split split, HadoopSettings hadoop) throws IOException {
    String location = split.file().location();
    try (InputStream in = hadoop.storage(location).open(location, split.start())) {
      byte[] buffer = new byte[BUFFER_BYTES];
      long left = split.length();
      long breaks = 0;
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          break;
        }
        for (int i = 0; i < read; i++) {
          if (buffer[i] == '\n') {
            breaks++;
          }
        }
        left -= read;
      }
      return breaks;
    }
  }
}
