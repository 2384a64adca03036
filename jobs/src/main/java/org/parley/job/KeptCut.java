package org.parley.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.run.PartState;

/**
 * How an earlier run cut a corpus, as far as that still fits the corpus as it is: files that are
 * there under the same name, and stretches that still end at the end of a line.
 *
 * @param parts the splits of each earlier part, some of them perhaps gone; none without a split
 * @param rest what no earlier part covers: new files, and what old ones have grown by
 */
record KeptCut(List<CorpusPart> parts, List<Split> rest) {

  private static final long NOTHING = -1;

  /** Holds an earlier cut against the corpus. */
  static KeptCut of(List<SourceFile> files, List<CorpusPart.Earlier> earlier, HadoopSettings hadoop)
      throws IOException {
    Map<String, SourceFile> byName = new HashMap<>();
    files.forEach(file -> byName.put(file.shown(), file));
    Map<SourceFile, List<PartState.Stretch>> stretches = new LinkedHashMap<>();
    for (CorpusPart.Earlier part : earlier) {
      for (PartState.Stretch stretch : part.state().stretches()) {
        SourceFile file = byName.get(stretch.path());
        if (file != null && file.relative().equals(stretch.relative())) {
          stretches.computeIfAbsent(file, f -> new ArrayList<>()).add(stretch);
        }
      }
    }
    Map<SourceFile, Long> covered = new HashMap<>();
    for (Map.Entry<SourceFile, List<PartState.Stretch>> entry : stretches.entrySet()) {
      long end = covered(entry.getKey(), entry.getValue(), hadoop);
      if (end != NOTHING) {
        covered.put(entry.getKey(), end);
      }
    }
    List<CorpusPart> parts = new ArrayList<>();
    Set<Split> taken = new HashSet<>();
    for (CorpusPart.Earlier part : earlier) {
      List<Split> splits = new ArrayList<>();
      for (PartState.Stretch stretch : part.state().stretches()) {
        SourceFile file = byName.get(stretch.path());
        Long end = file == null ? null : covered.get(file);
        if (end != null) {
          Split split =
              stretch.wasWhole() && end == file.bytes()
                  ? Split.whole(file)
                  : new Split(file, stretch.start(), stretch.bytes(), 0);
          if (taken.add(split)) {
            splits.add(split);
          }
        }
      }
      if (!splits.isEmpty()) {
        parts.add(new CorpusPart(parts.size(), List.copyOf(splits), part));
      }
    }
    List<Split> rest = new ArrayList<>();
    for (SourceFile file : files) {
      Long end = covered.get(file);
      if (end == null) {
        rest.add(Split.whole(file));
      } else if (end < file.bytes()) {
        rest.add(new Split(file, end, file.bytes() - end, 0));
      }
    }
    return new KeptCut(List.copyOf(parts), List.copyOf(rest));
  }

  /**
   * How many bytes from the beginning of a file the earlier cut still serves for; the whole file
   * when it is read in one piece, whatever it holds now.
   */
  private static long covered(
      SourceFile file, List<PartState.Stretch> stretches, HadoopSettings hadoop)
      throws IOException {
    boolean whole = stretches.size() == 1 && stretches.get(0).wasWhole();
    if (whole && file.bytes() <= stretches.get(0).bytes()) {
      return file.bytes();
    }
    if (!CorpusParts.isSplittable(file, hadoop)) {
      return whole ? file.bytes() : NOTHING;
    }
    stretches.sort(Comparator.comparingLong(PartState.Stretch::start));
    long end = 0;
    for (PartState.Stretch stretch : stretches) {
      if (stretch.start() != end) {
        return NOTHING;
      }
      end += stretch.bytes();
      if (end > file.bytes() || (end < file.bytes() && !isAfterLineBreak(file, end, hadoop))) {
        return NOTHING;
      }
    }
    return end;
  }

  private static boolean isAfterLineBreak(SourceFile file, long at, HadoopSettings hadoop)
      throws IOException {
    try (InputStream in = hadoop.storage(file.location()).open(file.location(), at - 1)) {
      return in.read() == '\n';
    }
  }
}
