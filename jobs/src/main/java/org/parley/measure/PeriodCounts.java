package org.parley.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.annotate.DocumentRecords;
import org.parley.annotate.MentionRecord;
import org.parley.time.DateInterval;
import org.parley.time.Granularity;

/**
 * How often each actor is in the news, period by period. Documents that are undated, or whose
 * interval spans several periods, are counted under the empty period.
 */
public final class PeriodCounts implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The label under which documents without a period are counted. */
  public static final String UNDATED = "";

  /** Columns of the table of counts. */
  private static final int MENTIONS = 0;

  private static final int DOCUMENTS = 1;

  private final Granularity granularity;
  private final Counting counting;
  private final Names actors = new Names();
  private final Names periods = new Names();
  private final CountTable counts = new CountTable(2);
  private final Map<String, Long> documents = new TreeMap<>();

  /** Nothing counted yet. */
  public PeriodCounts(Granularity granularity, Counting counting) {
    this.granularity = granularity;
    this.counting = counting;
  }

  /** Counts one more document. */
  public PeriodCounts add(DocumentRecords records) {
    DateInterval interval = Cells.interval(records.document());
    String label = Optional.ofNullable(interval).flatMap(granularity::period).orElse(UNDATED);
    documents.merge(label, 1L, Long::sum);
    int period = periods.number(label);
    Map<Integer, Integer> mentions = new HashMap<>();
    for (MentionRecord mention : records.mentions()) {
      if (counting.counts(mention)) {
        mentions.merge(actors.number(mention.actorId()), 1, Integer::sum);
      }
    }
    mentions.forEach((actor, n) -> add(actor, period, n, 1));
    return this;
  }

  private void add(int actor, int period, int mentions, int documents) {
    int row = counts.row(key(actor, period));
    counts.add(row, MENTIONS, mentions);
    counts.add(row, DOCUMENTS, documents);
  }

  /** Adds what another has counted over other documents. */
  public PeriodCounts merge(PeriodCounts other) {
    int[] actor = actors.translate(other.actors);
    int[] period = periods.translate(other.periods);
    for (int row = 0; row < other.counts.size(); row++) {
      long key = other.counts.key(row);
      add(
          actor[(int) (key >>> 32)],
          period[(int) key],
          other.counts.get(row, MENTIONS),
          other.counts.get(row, DOCUMENTS));
    }
    other.documents.forEach((label, n) -> documents.merge(label, n, Long::sum));
    return this;
  }

  /** Length of the periods. */
  public Granularity granularity() {
    return granularity;
  }

  /** Every period from the first to the last with documents, in order; those without are there. */
  public List<String> periods() {
    return periods(List.of());
  }

  /** As {@link #periods()}, stretched so that some further periods are within. */
  List<String> periods(Iterable<String> further) {
    TreeMap<String, Long> known = new TreeMap<>(documents);
    further.forEach(p -> known.putIfAbsent(p, 0L));
    known.remove(UNDATED);
    List<String> all = new ArrayList<>();
    if (!known.isEmpty()) {
      String last = known.lastKey();
      for (String p = known.firstKey(); p.compareTo(last) <= 0; p = granularity.next(p)) {
        all.add(p);
      }
    }
    return all;
  }

  /** All documents of a period. */
  public long documents(String period) {
    return documents.getOrDefault(period, 0L);
  }

  /** Counted mentions of an actor in the documents of a period. */
  public long mentions(String actorId, String period) {
    return get(actorId, period, MENTIONS);
  }

  private long get(String actorId, String period, int column) {
    int actor = actors.find(actorId);
    int at = periods.find(period);
    int row = actor < 0 || at < 0 ? -1 : counts.find(key(actor, at));
    return row < 0 ? 0 : counts.get(row, column);
  }

  /**
   * A row for every actor with a counted mention in every period from the first to the last, and in
   * the empty period if there are documents without one; by period, then actor.
   */
  public Stream<ActorPeriodRow> rows() {
    List<String> labels = new ArrayList<>();
    if (documents.containsKey(UNDATED)) {
      labels.add(UNDATED);
    }
    labels.addAll(periods());
    List<String> sorted = actors.all().stream().sorted().toList();
    return labels.stream()
        .flatMap(
            period ->
                sorted.stream()
                    .map(
                        actor ->
                            new ActorPeriodRow(
                                period,
                                actor,
                                get(actor, period, MENTIONS),
                                get(actor, period, DOCUMENTS),
                                documents(period))));
  }

  private static long key(int actor, int period) {
    return (long) actor << 32 | period;
  }
}
