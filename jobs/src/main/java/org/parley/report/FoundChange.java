package org.parley.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.chart.Dates;
import org.parley.chart.Numbers;
import org.parley.chart.RunTables;
import org.parley.chart.RunTables.Cells;
import org.parley.report.Evidence.Quote;

/**
 * A change of position in words.
 *
 * @param subject who changed
 * @param kind side, role or actor
 * @param issue on what
 * @param before level before, in words
 * @param after level after, in words
 * @param row of the table of changes
 * @param quoteBefore evidence before
 * @param quoteAfter evidence after
 */
record FoundChange(
    String subject,
    String kind,
    String issue,
    String before,
    String after,
    Cells row,
    Quote quoteBefore,
    Quote quoteAfter) {

  private static final double EXACT = 0.05;

  /** So near to the middle of two levels neither is nearest in print. */
  private static final double HALFWAY = 0.1;

  private static final List<String> KINDS = List.of("side", "role", "actor");

  /** Every change: firm ones before tentative ones, sides before roles before actors, by date. */
  static List<FoundChange> read(RunTables run, Evidence evidence) {
    return run.rows("changes").stream()
        .sorted(
            Comparator.comparing((Cells row) -> row.isTrue("tentative"))
                .thenComparing(row -> KINDS.indexOf(row.text("subject_kind")))
                .thenComparing(row -> row.text("first_after"))
                .thenComparing(row -> row.text("change_id")))
        .map(row -> of(row, run, evidence))
        .toList();
  }

  private static FoundChange of(Cells row, RunTables run, Evidence evidence) {
    String issueId = row.text("issue_id");
    return new FoundChange(
        run.name(row.text("subject_id")),
        row.text("subject_kind"),
        run.issueLabel(issueId),
        level(run, issueId, row.number("level_before")),
        level(run, issueId, row.number("level_after")),
        row,
        evidence.cite(row.text("quote_before"), row.text("evidence_before")),
        evidence.cite(row.text("quote_after"), row.text("evidence_after")));
  }

  /** The name of the level; of a mean its value and the nearest level. */
  private static String level(RunTables run, String issueId, double mean) {
    int nearest = (int) Math.rint(mean);
    if (Math.abs(mean - nearest) < EXACT) {
      return named(run, issueId, nearest);
    }
    int floor = (int) Math.floor(mean);
    return "a mean of "
        + (mean > 0 ? "+" : "")
        + Numbers.decimal(mean, 1)
        + (Math.abs(mean - floor - 0.5) < HALFWAY
            ? ", between " + named(run, issueId, floor) + " and " + named(run, issueId, floor + 1)
            : ", nearest to " + named(run, issueId, nearest));
  }

  private static String named(RunTables run, String issueId, int level) {
    return "“" + run.levelName(issueId, level) + "” (" + RunTables.signed(level) + ")";
  }

  boolean tentative() {
    return row.isTrue("tentative");
  }

  /** When the change happened, in words. */
  String when() {
    String before = row.text("last_before");
    String after = row.text("first_after");
    String saidBefore = Dates.said(row, "last_before");
    String saidAfter = Dates.said(row, "first_after");
    boolean days =
        before.length() == 10
            && after.length() == 10
            && before.compareTo(after) < 0
            && saidBefore.equals(Dates.inWords(before))
            && saidAfter.equals(Dates.inWords(after));
    return days
        ? "between " + saidBefore + " and " + saidAfter
        : "last stated before: " + saidBefore + ", first stated after: " + saidAfter;
  }

  /** {@code 5 statements (2 sources) before, 4 (3) after}. */
  String support() {
    return Numbers.plural(row.whole("n_before"), "statement")
        + " from "
        + Numbers.plural(row.whole("sources_before"), "source")
        + " before, "
        + Numbers.grouped(row.whole("n_after"))
        + " from "
        + Numbers.plural(row.whole("sources_after"), "source")
        + " after";
  }

  /** The change in one sentence, without its references. */
  String sentence() {
    return subject
        + (tentative() ? " may have " : " ")
        + verb()
        + " on “"
        + issue
        + "”: from "
        + before
        + ", to "
        + after
        + "; "
        + when()
        + " ("
        + support()
        + ").";
  }

  private String verb() {
    return switch (row.text("kind")) {
      case "hardened" -> "hardened";
      case "softened" -> "softened";
      case "reversed" -> "reversed";
      case "set_aside" -> "moved to the middle";
      case "taken_up" -> "moved off the middle";
      default -> "moved";
    };
  }

  boolean sameQuotes(FoundChange other) {
    return quoteBefore.number() == other.quoteBefore.number()
        && quoteAfter.number() == other.quoteAfter.number();
  }

  /**
   * Changes of one turn together, as a side's change and its speaker's are, or that rest on the
   * same two quotes as the first of it; in the order of the first ones.
   */
  static List<List<FoundChange>> byTurn(List<FoundChange> changes) {
    List<List<FoundChange>> turns = new ArrayList<>();
    Map<String, Integer> ofTurn = new HashMap<>();
    Map<List<Integer>, Integer> ofQuotes = new HashMap<>();
    for (FoundChange change : changes) {
      String turn = change.row.turn();
      List<Integer> quotes = List.of(change.quoteBefore.number(), change.quoteAfter.number());
      int next = turns.size();
      int known = Math.min(ofTurn.getOrDefault(turn, next), ofQuotes.getOrDefault(quotes, next));
      if (known == next) {
        turns.add(new ArrayList<>());
        ofTurn.put(turn, next);
        ofQuotes.put(quotes, next);
      }
      turns.get(known).add(change);
    }
    return turns;
  }

  /** What a reader must know before repeating the finding. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (tentative()) {
      warnings.add("Tentative: " + weakness() + ".");
    }
    if (!row.isTrue("order_certain")) {
      warnings.add("The dates overlap: which came first is not certain.");
    }
    Set<String> holdersBefore = ids("holders_before");
    Set<String> holdersAfter = ids("holders_after");
    if (!kind.equals("actor") && !holdersBefore.isEmpty() && !holdersAfter.isEmpty()) {
      Set<String> both = new TreeSet<>(holdersBefore);
      both.retainAll(holdersAfter);
      if (both.isEmpty()) {
        warnings.add(
            "Nobody who spoke before spoke after: another person, perhaps not another mind.");
      }
    }
    if (!row.text("same_outlets").isEmpty() && !row.isTrue("same_outlets")) {
      warnings.add(
          "No outlet is known to stand on both sides: perhaps the outlets changed, not the position.");
    }
    return warnings;
  }

  private String weakness() {
    List<String> weak = new ArrayList<>();
    String alone = alone("n_before", "n_after");
    if (!alone.isEmpty()) {
      weak.add("a single statement " + alone);
    }
    String source = alone("sources_before", "sources_after");
    if (!source.isEmpty() && !source.equals(alone)) {
      weak.add("one source " + source);
    }
    return weak.isEmpty()
        ? "less evidence than the minimum asked for, or too mixed"
        : String.join("; ", weak);
  }

  /** On which side of the change a count is one; empty when on neither. */
  private String alone(String before, String after) {
    boolean first = row.whole(before) == 1;
    boolean second = row.whole(after) == 1;
    return first && second ? "on each side" : first ? "before" : second ? "after" : "";
  }

  private Set<String> ids(String column) {
    Set<String> ids = new TreeSet<>(Arrays.asList(row.text(column).split("; ", -1)));
    ids.remove("");
    return ids;
  }
}
