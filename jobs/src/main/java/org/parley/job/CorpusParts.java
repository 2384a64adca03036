package org.parley.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.parley.corpus.Format;

/**
 * The corpus cut into parts of about equal size, each of which one task reads, annotates and
 * writes. Neither tables nor network depend on the cut.
 *
 * @param parts at least one when there are files; each stands at its number
 * @param places of files in the order of the inputs, by the path that is shown
 */
record CorpusParts(List<CorpusPart> parts, Map<String, Integer> places) {

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
   * @param earlier parts of an earlier run, whose cut is kept where it fits; only the rest is cut
   */
  static CorpusParts of(
      List<SourceFile> files,
      int wanted,
      int cores,
      JavaSparkContext context,
      HadoopSettings hadoop,
      List<CorpusPart.Earlier> earlier)
      throws IOException {
    Map<String, Integer> places = new HashMap<>();
    files.forEach(file -> places.putIfAbsent(file.shown(), places.size()));
    KeptCut kept = KeptCut.of(files, earlier, hadoop);
    long target = target(kept.rest(), wanted, cores);
    List<Split> cut = new ArrayList<>();
    for (Split split : kept.rest()) {
      if (split.length() > target + target / 2 && isSplittable(split.file(), hadoop)) {
        cut.addAll(cut(split, target, hadoop));
      } else {
        cut.add(split);
      }
    }
    List<List<Split>> packed = packed(cut, target);
    List<Split> stretches = new ArrayList<>();
    kept.parts().forEach(part -> stretches.addAll(part.splits()));
    stretches.addAll(cut);
    stretches.removeIf(Split::isWhole);
    stretches.sort(
        Comparator.<Split>comparingInt(s -> places.get(s.file().shown()))
            .thenComparingLong(Split::start));
    Map<Split, Split> numbered = numbered(stretches, context, hadoop);
    List<CorpusPart> parts = new ArrayList<>();
    for (CorpusPart part : kept.parts()) {
      parts.add(new CorpusPart(parts.size(), numbered(part.splits(), numbered), part.earlier()));
    }
    for (List<Split> splits : packed) {
      parts.add(new CorpusPart(parts.size(), numbered(splits, numbered), null));
    }
    return new CorpusParts(List.copyOf(parts), places);
  }

  /** Where a file stands among the inputs. */
  int place(SourceFile file) {
    return places.get(file.shown());
  }

  /** Bytes that a part should have. */
  private static long target(List<Split> splits, int wanted, int cores) {
    long cost = splits.stream().mapToLong(s -> s.length() + OPEN_COST_BYTES).sum();
    if (wanted > 0) {
      return Math.max(1, (cost + wanted - 1) / wanted);
    }
    if (cost > LEAST_BYTES / 8 && cost < LEAST_BYTES * cores) {
      return cost / cores + 1;
    }
    return Math.min(MOST_BYTES, Math.max(LEAST_BYTES, cost / ((long) cores * PARTS_PER_CORE)));
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
  static boolean isSplittable(SourceFile file, HadoopSettings hadoop) throws IOException {
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

  private static List<Split> cut(Split whole, long target, HadoopSettings hadoop)
      throws IOException {
    SourceFile file = whole.file();
    List<Split> splits = new ArrayList<>();
    long start = whole.start();
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

  /**
   * Gives each stretch the number of lines before it, so that records keep their numbers.
   *
   * @param stretches of whole files, each file's in order
   */
  private static Map<Split, Split> numbered(
      List<Split> stretches, JavaSparkContext context, HadoopSettings hadoop) {
    if (stretches.isEmpty()) {
      return Map.of();
    }
    List<Long> lines =
        context
            .parallelize(stretches, stretches.size())
            .map(split -> lineBreaks(split, hadoop))
            .collect();
    Map<Split, Split> numbered = new HashMap<>();
    long before = 0;
    for (int i = 0; i < stretches.size(); i++) {
      Split split = stretches.get(i);
      before = split.start() == 0 ? 0 : before;
      numbered.put(split, new Split(split.file(), split.start(), split.length(), before));
      before += lines.get(i);
    }
    return numbered;
  }

  private static List<Split> numbered(List<Split> splits, Map<Split, Split> numbered) {
    return splits.stream().map(split -> numbered.getOrDefault(split, split)).toList();
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
