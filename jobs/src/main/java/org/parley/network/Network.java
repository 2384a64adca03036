package org.parley.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.table.Extract;
import org.parley.table.Table;

/**
 * Actors and the ties between them in one unit of co-occurrence.
 *
 * @param nodes by id; actors with at least one counted mention
 * @param ties by both ids
 */
public record Network(List<Node> nodes, List<Tie> ties) {

  /** What is needed of the table {@code actors}. */
  public static final Extract OF_ACTORS =
      Extract.of("actor_id", "name", "kind", "side_id", "mentions", "documents");

  /** What is needed of the table {@code cooccurrence}. */
  public static final Extract OF_COOCCURRENCE =
      Extract.of(
          "unit",
          "actor_a",
          "actor_b",
          "units_both",
          "jaccard",
          "npmi",
          "association_strength",
          "log_likelihood");

  /** An actor. */
  public record Node(
      String id, String label, String kind, String sideId, long mentions, long documents) {}

  /** Two actors with at least one common unit; cells as the table prints them. */
  public record Tie(
      String source,
      String target,
      long weight,
      String unit,
      String jaccard,
      String npmi,
      String associationStrength,
      String logLikelihood) {}

  /**
   * The network that two tables hold.
   *
   * @param actors table {@code actors}
   * @param cooccurrence table {@code cooccurrence}
   * @param unit document, paragraph or sentence
   */
  public static Network of(Table actors, Table cooccurrence, String unit) {
    List<Node> nodes = new ArrayList<>();
    for (List<String> row : actors.rows()) {
      if (actors.integer(row, "mentions") > 0) {
        nodes.add(
            new Node(
                actors.get(row, "actor_id"),
                actors.get(row, "name"),
                actors.get(row, "kind"),
                actors.get(row, "side_id"),
                actors.integer(row, "mentions"),
                actors.integer(row, "documents")));
      }
    }
    nodes.sort(Comparator.comparing(Node::id));
    Set<String> ids = new HashSet<>();
    nodes.forEach(node -> ids.add(node.id()));
    List<Tie> ties = new ArrayList<>();
    for (List<String> row : cooccurrence.rows()) {
      if (!cooccurrence.get(row, "unit").equals(unit)) {
        continue;
      }
      Tie tie =
          new Tie(
              cooccurrence.get(row, "actor_a"),
              cooccurrence.get(row, "actor_b"),
              cooccurrence.integer(row, "units_both"),
              unit,
              cooccurrence.get(row, "jaccard"),
              cooccurrence.get(row, "npmi"),
              cooccurrence.get(row, "association_strength"),
              cooccurrence.get(row, "log_likelihood"));
      if (ids.contains(tie.source()) && ids.contains(tie.target())) {
        ties.add(tie);
      }
    }
    ties.sort(Comparator.comparing(Tie::source).thenComparing(Tie::target));
    return new Network(List.copyOf(nodes), List.copyOf(ties));
  }
}
