package org.parley.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns that other programs rely on: none missing, none renamed, in order. */
class TablesTest {

  private static final List<RecordTable<?>> TABLES =
      List.of(
          Tables.DOCUMENTS,
          Tables.EXCLUDED,
          Tables.REJECTED,
          Tables.MENTIONS,
          Tables.STATEMENTS,
          Tables.POSITIONS,
          Tables.ACTORS,
          Tables.ACTORS_BY_PERIOD,
          Tables.COOCCURRENCE,
          Tables.TERMS,
          Tables.CANDIDATES,
          Tables.TIMELINE,
          Tables.CHANGES,
          Tables.AGREEMENT);

  @ParameterizedTest
  @CsvSource({
    "documents, doc_id path source title date date_earliest date_latest date_precision date_method"
        + " date_evidence characters paragraphs sentences tokens mentions statements duplicate_of",
    "excluded, doc_id start end zone reason text",
    "rejected, path record reason detail",
    "mentions, mention_id doc_id paragraph sentence start end surface actor_id form zone embedded",
    "statements, statement_id doc_id paragraph start end content_spans type layer speaker_ids"
        + " speaker speaker_start speaker_end speaker_form cue cue_start cue_end content quoted date"
        + " date_earliest date_latest date_basis confidence rule zone repeats review_speaker"
        + " review_ok",
    "positions, position_id statement_id doc_id issue_id holder_id side_id reported_by level"
        + " condition salience modality layer date date_earliest date_latest start end evidence"
        + " rule confidence review_level review_ok",
    "changes, change_id subject_kind subject_id issue_id level_before level_after kind last_before"
        + " first_after order_certain n_before n_after sources_before sources_after p_value"
        + " tentative quote_before quote_after evidence_before evidence_after",
    "timeline, subject_kind subject_id issue_id period level_mean level_low level_high statements"
        + " sources status",
    "actors, rank actor_id name kind side_id mentions mentions_raw mentions_deduplicated documents"
        + " documents_share share_low share_high sources statements first_date last_date",
    "actors_by_period, period actor_id mentions documents documents_in_period",
    "cooccurrence, unit actor_a actor_b units_a units_b units_both units_total jaccard npmi"
        + " association_strength log_likelihood p_value low high settings_survived first_date"
        + " last_date",
    "terms, term count documents",
    "candidates, name count documents why example",
    "agreement, issue_id period side_a side_b congruence conflict subtract statements"
  })
  void columnsAreThoseOfTheContractInOrder(String name, String columns) {
    RecordTable<?> table =
        TABLES.stream().filter(t -> t.schema().name().equals(name)).findFirst().orElseThrow();
    assertThat(table.schema().header()).containsSubsequence(columns.split(" ", -1));
    assertThat(table.schema().columns()).allMatch(c -> !c.description().isEmpty());
  }
}
