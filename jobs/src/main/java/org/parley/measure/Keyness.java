package org.parley.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.annotate.TermCountRecord;

/**
 * Which words a side's statements use more than those of the others: Dunning's G2 (1993) over the
 * table of the word and all other words in the side's statements and in everybody else's, signed
 * minus where the side uses it less. Accumulates the sides' numbers of words.
 */
public final class Keyness implements Serializable {

  private static final long serialVersionUID = 1L;

  /** As many tenths are a double to less than {@link #TIE}. */
  private static final double MOST_TENTHS = 1e12;

  /** Nearer than this to half a tenth a number is rounded by its decimal digits. */
  private static final double TIE = 1e-3;

  private final Map<String, Long> words = new TreeMap<>();

  /** Counts the words of statements of one more term. */
  public Keyness add(TermCountRecord term) {
    if (Cells.isEmpty(term.sideCounts())) {
      return this;
    }
    sideCounts(term).forEach((side, n) -> words.merge(side, n, Long::sum));
    return this;
  }

  /** Adds what another has counted over other terms or other parts of the corpus. */
  public Keyness merge(Keyness other) {
    other.words.forEach((side, n) -> words.merge(side, n, Long::sum));
    return this;
  }

  /**
   * The sum of the counts of one term in different parts of the corpus.
   *
   * @param counts at least one
   */
  public static TermCountRecord sum(List<TermCountRecord> counts) {
    if (counts.size() == 1) {
      return counts.get(0);
    }
    long count = 0;
    long documents = 0;
    Map<String, Long> sides = new TreeMap<>();
    for (TermCountRecord part : counts) {
      count += part.count();
      documents += part.documents();
      sideCounts(part).forEach((side, n) -> sides.merge(side, n, Long::sum));
    }
    return new TermCountRecord(
        counts.get(0).term(),
        count,
        documents,
        sides.entrySet().stream()
            .map(e -> e.getKey() + ":" + e.getValue())
            .collect(Collectors.joining(" ")));
  }

  /** The row of a term of which every part of the corpus has been added up. */
  public TermRow row(TermCountRecord term) {
    if (Cells.isEmpty(term.sideCounts())) {
      return new TermRow(term.term(), term.count(), term.documents(), "", null, "");
    }
    Map<String, Long> sides = sideCounts(term);
    long inStatements = sides.values().stream().mapToLong(Long::longValue).sum();
    long allWords = words.values().stream().mapToLong(Long::longValue).sum();
    Map<String, Double> keyness = new TreeMap<>();
    sides.forEach(
        (side, n) ->
            keyness.put(side, signed(new Association(words.get(side), inStatements, n, allWords))));
    List<String> order = new ArrayList<>(keyness.keySet());
    order.sort(Comparator.comparing((String side) -> -keyness.get(side)));
    boolean overused = !order.isEmpty() && keyness.get(order.get(0)) > 0;
    return new TermRow(
        term.term(),
        term.count(),
        term.documents(),
        overused ? order.get(0) : "",
        overused ? keyness.get(order.get(0)) : null,
        order.stream()
            .map(side -> side + ": " + oneDecimal(keyness.get(side)))
            .collect(Collectors.joining(Cells.SEPARATOR)));
  }

  private static double signed(Association table) {
    double expected = (double) table.a() * table.b() / table.total();
    return table.both() < expected ? -table.logLikelihood() : table.logLikelihood();
  }

  /** As {@code %.1f} prints it: half a tenth of the decimal digits is rounded away from zero. */
  static String oneDecimal(double value) {
    double tenths = Math.abs(value) * 10;
    if (tenths < MOST_TENTHS) {
      long whole = (long) tenths;
      double rest = tenths - whole;
      if (Math.abs(rest - 0.5) > TIE) {
        long rounded = rest > 0.5 ? whole + 1 : whole;
        return (Double.compare(value, 0) < 0 ? "-" : "") + rounded / 10 + '.' + rounded % 10;
      }
    }
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static Map<String, Long> sideCounts(TermCountRecord term) {
    Map<String, Long> counts = new TreeMap<>();
    if (!Cells.isEmpty(term.sideCounts())) {
      for (String part : term.sideCounts().split(" ", -1)) {
        int colon = part.lastIndexOf(':');
        counts.put(part.substring(0, colon), Long.valueOf(part.substring(colon + 1)));
      }
    }
    return counts;
  }
}
