package org.parley.chart;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.codebook.Actor;
import org.parley.codebook.Codebook;
import org.parley.codebook.Issue;
import org.parley.codebook.Level;
import org.parley.table.Extract;
import org.parley.table.Table;

/** The tables of one run and the names that their ids stand for. */
public final class RunTables {

  /** Articles alike in outlet and dates, each kind once. */
  public static final String ARTICLES = "articles";

  /** What figures need of the articles. */
  public static final Extract OF_ARTICLES =
      Extract.of("source", "date", "date_earliest", "date_latest", "date_precision", "date_method")
          .counted();

  /** Articles that repeat others. */
  public static final String REPRINTS = "reprints";

  /** What figures need of the reprints. */
  public static final Extract OF_REPRINTS = Extract.of("doc_id").whereFilled("duplicate_of");

  /** Positions that figures can show. */
  public static final String POSITIONS = "positions";

  /** What figures need of the positions. */
  public static final Extract OF_POSITIONS =
      Extract.of(
              "position_id",
              "doc_id",
              "issue_id",
              "holder_id",
              "side_id",
              "level",
              "layer",
              "date_earliest",
              "date_latest")
          .whereFilled("level")
          .whereFilled("holder_id")
          .whereAny("layer", StatedPosition.LAYERS);

  /** Pairs with the most common units. */
  public static final String PAIRS = "pairs";

  /** Pairs that are together more often than chance would have it, the closest. */
  public static final String CLOSEST = "closest";

  /** Pairs that figures can show. */
  public static final String TIES = "ties";

  /** Fewer common units make a measure of closeness jumpy. */
  public static final int CLOSE_UNITS = 3;

  /** More pairs than are ever told of, for some are passed over. */
  private static final int TOLD_PAIRS = 1000;

  private final Map<String, Table> tables;
  private final Map<String, Long> counts;
  private final Codebook codebook;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> reprints = new HashSet<>();

  /**
   * Binds tables to their codebook.
   *
   * @param tables by the names that report and figures have for them
   * @param counts rows of the tables of the run, by file name without ending; those that are
   *     missing are taken from the tables
   * @param codebook for the names of issues and levels; may lack actors that the tables have
   */
  public RunTables(Map<String, Table> tables, Map<String, Long> counts, Codebook codebook) {
    this.tables = Map.copyOf(tables);
    this.counts = Map.copyOf(counts);
    this.codebook = codebook;
    for (Actor actor : codebook.actors().values()) {
      names.put(actor.id(), actor.name());
      kinds.put(actor.id(), actor.kind().label());
    }
    for (Cells actor : rows("actors")) {
      names.put(actor.text("actor_id"), actor.text("name"));
      kinds.put(actor.text("actor_id"), actor.text("kind"));
    }
    rows(REPRINTS).forEach(document -> reprints.add(document.text("doc_id")));
  }

  /**
   * What figures need of the pairs.
   *
   * @param unit of co-occurrence
   */
  public static Map<String, Extract> ties(String unit) {
    Extract measured =
        Extract.of(
                "unit",
                "actor_a",
                "actor_b",
                "units_a",
                "units_b",
                "units_both",
                "units_total",
                "npmi",
                "p_value",
                "low",
                "high")
            .where("unit", unit);
    Extract drawn =
        Extract.of("unit", "actor_a", "actor_b", "units_both", "units_total", "npmi", "p_value")
            .where("unit", unit);
    return Map.of(
        PAIRS,
        measured.most("units_both", TOLD_PAIRS),
        CLOSEST,
        measured.atLeast("units_both", CLOSE_UNITS).most("npmi", TOLD_PAIRS),
        TIES,
        drawn.atLeast("units_both", CooccurrenceHeatmap.MIN_UNITS));
  }

  /** One row of a table. */
  public record Cells(Table table, List<String> row) {

    /** The cell as printed; empty when there is nothing, or no such column. */
    public String text(String column) {
      int index = table.columns().indexOf(column);
      return index < 0 || index >= row.size() ? "" : row.get(index);
    }

    /**
     * Which turn a row of {@code changes} belongs to; tables of earlier versions do not say, and
     * each change is one of its own.
     */
    public String turn() {
      String turn = text("turn_id");
      return turn.isEmpty() ? text("change_id") : turn;
    }

    /** The whole number of a cell; 0 when it is empty. */
    public long whole(String column) {
      return table.integer(row, column);
    }

    /** The number of a cell; NaN when it is empty. */
    public double number(String column) {
      return table.number(row, column);
    }

    /** How many rows of the run's table are like this one; 1 where they were not counted. */
    public long times() {
      return table.columns().contains(Extract.ROWS) ? whole(Extract.ROWS) : 1;
    }

    /** True when the cell says so. */
    public boolean isTrue(String column) {
      return text(column).equalsIgnoreCase("true");
    }
  }

  /** True when the run has the table; one with too many rows for a spreadsheet is not there. */
  public boolean has(String table) {
    return tables.containsKey(table);
  }

  /** Rows of a table of the run, of which only a part may be here, or none. */
  public long total(String table) {
    Long counted = counts.get(table);
    return counted != null ? counted : number(rows(table), row -> true);
  }

  /** How many articles were read. */
  public long articles() {
    return number(rows(ARTICLES), row -> true);
  }

  /** How many rows of the run's table some rows stand for, of those that meet a condition. */
  public static long number(List<Cells> rows, Predicate<Cells> which) {
    return rows.stream().filter(which).mapToLong(Cells::times).sum();
  }

  /** The rows of a table; none when the run has no such table. */
  public List<Cells> rows(String name) {
    Table table = tables.get(name);
    return table == null
        ? List.of()
        : table.rows().stream().map(row -> new Cells(table, row)).toList();
  }

  /** The name of an actor, or of the holder of a role; the id itself when nobody knows it. */
  public String name(String id) {
    String known = names.get(id);
    if (known != null && !known.isEmpty()) {
      return known;
    }
    return codebook.roles().stream()
        .filter(role -> role.roleId().equals(id))
        .map(role -> role.title())
        .findFirst()
        .orElse(id);
  }

  /** person, government, organisation, group, state or media; empty when unknown. */
  public String kind(String actorId) {
    return kinds.getOrDefault(actorId, "");
  }

  /** The issues, in the order of the codebook. */
  public List<Issue> issues() {
    return codebook.issues();
  }

  /** The issue's label; its id when the codebook does not know it. */
  public String issueLabel(String issueId) {
    return codebook.issues().stream()
        .filter(issue -> issue.id().equals(issueId))
        .map(Issue::label)
        .findFirst()
        .orElse(issueId);
  }

  /** The name of a level, -2 to +2; its number when the codebook does not know the issue. */
  public String levelName(String issueId, int level) {
    return codebook.issues().stream()
        .filter(issue -> issue.id().equals(issueId))
        .flatMap(issue -> issue.levels().stream())
        .filter(named -> named.value() == level)
        .map(Level::name)
        .findFirst()
        .orElse(signed(level));
  }

  /** True for near-duplicates of another document. */
  public boolean isReprint(String docId) {
    return reprints.contains(docId);
  }

  /** Documents that are near-duplicates of others. */
  public int reprints() {
    return reprints.size();
  }

  /** {@code -2}, {@code 0}, {@code +1}, with a true minus sign. */
  public static String signed(int level) {
    return level > 0 ? "+" + level : level < 0 ? "\u2212" + -level : "0";
  }
}
