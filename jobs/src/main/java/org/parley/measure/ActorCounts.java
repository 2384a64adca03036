package org.parley.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.annotate.DocumentRecord;
import org.parley.annotate.DocumentRecords;
import org.parley.annotate.MentionRecord;
import org.parley.annotate.StatementRecord;
import org.parley.codebook.Actor;
import org.parley.codebook.Codebook;

/**
 * How often each actor is in the news. Grows with the actors of the codebook and the outlets, not
 * with the documents.
 */
public final class ActorCounts implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;
    private long mentions;
    private long raw;
    private long deduplicated;
    private long documents;
    private long statements;
    private final BitSet outlets = new BitSet();
    private String first = "";
    private String last = "";

    private void addDate(String from, String to) {
      if (!from.isEmpty() && (first.isEmpty() || from.compareTo(first) < 0)) {
        first = from;
      }
      if (to.compareTo(last) > 0) {
        last = to;
      }
    }
  }

  private final Counting counting;
  private final Names outlets = new Names();
  private final Map<String, Tally> tallies = new TreeMap<>();
  private long documents;

  /** Nothing counted yet. */
  public ActorCounts(Counting counting) {
    this.counting = counting;
  }

  /** Counts one more document. */
  public ActorCounts add(DocumentRecords records) {
    documents++;
    DocumentRecord document = records.document();
    Set<String> present = new HashSet<>();
    for (MentionRecord mention : records.mentions()) {
      if (Counting.namesSomebody(mention)) {
        Tally tally = tally(mention.actorId());
        tally.raw++;
        if (counting.counts(mention)) {
          present.add(mention.actorId());
          tally.mentions++;
          tally.deduplicated += Cells.isDuplicate(document) ? 0 : 1;
        }
      }
    }
    for (String actor : present) {
      Tally tally = tally(actor);
      tally.documents++;
      if (!Cells.isEmpty(document.source())) {
        tally.outlets.set(outlets.number(document.source()));
      }
      String date = document.date() == null ? "" : document.date();
      tally.addDate(date, date);
    }
    for (StatementRecord statement : records.statements()) {
      if ("no".equals(statement.reviewOk())) {
        continue;
      }
      for (String speaker : new HashSet<>(Cells.list(statement.speakerIds()))) {
        tally(speaker).statements++;
      }
    }
    return this;
  }

  /** Adds what another has counted over other documents. */
  public ActorCounts merge(ActorCounts other) {
    documents += other.documents;
    int[] outletHere = outlets.translate(other.outlets);
    other.tallies.forEach(
        (actor, counted) -> {
          Tally tally = tally(actor);
          tally.mentions += counted.mentions;
          tally.raw += counted.raw;
          tally.deduplicated += counted.deduplicated;
          tally.documents += counted.documents;
          tally.statements += counted.statements;
          counted.outlets.stream().forEach(o -> tally.outlets.set(outletHere[o]));
          tally.addDate(counted.first, counted.last);
        });
    return this;
  }

  /** Documents added. */
  public long documents() {
    return documents;
  }

  /**
   * One row per actor with any mention or statement: ranked ones by rank, then media and their
   * journalists, who have none, by id. Equal mentions are ranked by id.
   */
  public List<ActorRow> rows(Codebook codebook) {
    Sides sides = new Sides(codebook);
    List<ActorRow> ranked = new ArrayList<>();
    List<ActorRow> unranked = new ArrayList<>();
    tallies.forEach(
        (id, tally) -> {
          ActorRow row = row(id, tally, codebook, sides);
          (sides.isMedia(id) ? unranked : ranked).add(row);
        });
    ranked.sort(Comparator.comparingLong(ActorRow::mentions).reversed());
    List<ActorRow> rows = new ArrayList<>();
    for (ActorRow row : ranked) {
      rows.add(withRank(row, rows.size() + 1));
    }
    rows.addAll(unranked);
    return rows;
  }

  private ActorRow row(String id, Tally tally, Codebook codebook, Sides sides) {
    Actor actor = codebook.actors().get(id);
    Proportion share = Proportion.of(tally.documents, documents);
    return new ActorRow(
        null,
        id,
        actor == null ? id : actor.name(),
        actor == null ? "" : actor.kind().label(),
        Cells.joined(sides.between(id, tally.first, tally.last)),
        tally.mentions,
        tally.raw,
        tally.deduplicated,
        tally.documents,
        share.share(),
        share.low(),
        share.high(),
        tally.outlets.cardinality(),
        tally.statements,
        tally.first,
        tally.last);
  }

  private static ActorRow withRank(ActorRow r, int rank) {
    return new ActorRow(
        rank,
        r.actorId(),
        r.name(),
        r.kind(),
        r.sideId(),
        r.mentions(),
        r.mentionsRaw(),
        r.mentionsDeduplicated(),
        r.documents(),
        r.documentsShare(),
        r.shareLow(),
        r.shareHigh(),
        r.sources(),
        r.statements(),
        r.firstDate(),
        r.lastDate());
  }

  private Tally tally(String actor) {
    return tallies.computeIfAbsent(actor, a -> new Tally());
  }
}
