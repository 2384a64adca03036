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

  private final Map<String, Long> words = new TreeMap<>();

  /** Counts the words of statements of one more term. */
  public Keyness add(TermCountRecord term) {
    sideCounts(term).forEach((side, n) -> words.merge(side, n, Long::sum));
    return this;
  }

  /** Adds what another has counted over other terms or other parts of the corpus. */
  public Keyness merge(Keyness other) {
    other.words.forEach((side, n) -> words.merge(side, n, Long::sum));
    return this;
  }

  /** The sum of two counts of one term in different parts of the corpus. */
  public static TermCountRecord sum(TermCountRecord one, TermCountRecord other) {
    Map<String, Long> sides = sideCounts(one);
    sideCounts(other).forEach((side, n) -> sides.merge(side, n, Long::sum));
    return new TermCountRecord(
        one.term(),
        one.count() + other.count(),
        one.documents() + other.documents(),
        sides.entrySet().stream()
            .map(e -> e.getKey() + ":" + e.getValue())
            .collect(Collectors.joining(" ")));
  }

  /** The row of a term of which every part of the corpus has been added up. */
  public TermRow row(TermCountRecord term) {
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
            .map(side -> String.format(Locale.ROOT, "%s: %.1f", side, keyness.get(side)))
            .collect(Collectors.joining(Cells.SEPARATOR)));
  }

  private static double signed(Association table) {
    double expected = (double) table.a() * table.b() / table.total();
    return table.both() < expected ? -table.logLikelihood() : table.logLikelihood();
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
