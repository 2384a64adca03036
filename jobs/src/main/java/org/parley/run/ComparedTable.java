package org.parley.run;

import java.util.List;

/**
 * A table that two runs are compared by.
 *
 * @param name file name without ending
 * @param keys columns that tell which rows are about the same thing in both runs: never numbers
 *     that a run gives by itself
 * @param columns what is compared
 */
record ComparedTable(String name, List<String> keys, List<String> columns) {

  /** In the order in which a reader asks: what was read, what was found, what is told. */
  static final List<ComparedTable> ALL =
      List.of(
          of(
              "documents",
              "doc_id",
              "source date date_earliest date_latest date_method characters mentions statements"
                  + " duplicate_of"),
          of("rejected", "path record", "reason"),
          of(
              "statements",
              "doc_id start end",
              "speaker_ids layer type date review_speaker review_ok"),
          of(
              "positions",
              "doc_id start end issue_id holder_id",
              "level layer condition date review_level review_ok"),
          of(
              "changes",
              "subject_kind subject_id issue_id last_before first_after",
              "level_before level_after kind tentative n_before n_after p_value"),
          of(
              "timeline",
              "subject_kind subject_id issue_id period",
              "level_mean level_low level_high statements sources status"),
          of(
              "actors",
              "actor_id",
              "rank mentions mentions_deduplicated documents statements sources"),
          of("cooccurrence", "unit actor_a actor_b", "units_both npmi"),
          of("agreement", "issue_id period side_a side_b", "congruence conflict statements"));

  private static ComparedTable of(String name, String keys, String columns) {
    return new ComparedTable(name, List.of(keys.split(" ", -1)), List.of(columns.split(" ", -1)));
  }
}
