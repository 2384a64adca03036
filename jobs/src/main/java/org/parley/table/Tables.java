package org.parley.table;

import java.util.List;
import org.parley.annotate.DocumentRecord;
import org.parley.annotate.DuplicateRecord;
import org.parley.annotate.ExclusionRecord;
import org.parley.annotate.FingerprintRecord;
import org.parley.annotate.InputRecord;
import org.parley.annotate.MentionRecord;
import org.parley.annotate.PositionRecord;
import org.parley.annotate.RejectionRecord;
import org.parley.annotate.ReviewRecord;
import org.parley.annotate.StatementRecord;
import org.parley.annotate.TermCountRecord;
import org.parley.annotate.UnknownNameRecord;
import org.parley.measure.ActorPeriodRow;
import org.parley.measure.ActorRow;
import org.parley.measure.AgreementRow;
import org.parley.measure.CandidateRow;
import org.parley.measure.ChangeRow;
import org.parley.measure.CooccurrenceRow;
import org.parley.measure.TermRow;
import org.parley.measure.TimelineRow;

/** The tables of a run folder. */
public final class Tables {

  public static final RecordTable<DocumentRecord> DOCUMENTS =
      new RecordTable<>("documents", DocumentRecord.class);
  public static final RecordTable<ExclusionRecord> EXCLUDED =
      new RecordTable<>("excluded", ExclusionRecord.class);
  public static final RecordTable<RejectionRecord> REJECTED =
      new RecordTable<>("rejected", RejectionRecord.class);
  public static final RecordTable<MentionRecord> MENTIONS =
      new RecordTable<>("mentions", MentionRecord.class);
  public static final RecordTable<StatementRecord> STATEMENTS =
      new RecordTable<>("statements", StatementRecord.class);
  public static final RecordTable<PositionRecord> POSITIONS =
      new RecordTable<>("positions", PositionRecord.class);
  public static final RecordTable<UnknownNameRecord> UNKNOWN_NAMES =
      new RecordTable<>("unknown_names", UnknownNameRecord.class);
  public static final RecordTable<FingerprintRecord> FINGERPRINTS =
      new RecordTable<>("fingerprints", FingerprintRecord.class);
  public static final RecordTable<TermCountRecord> TERM_COUNTS =
      new RecordTable<>("term_counts", TermCountRecord.class);
  public static final RecordTable<ActorRow> ACTORS = new RecordTable<>("actors", ActorRow.class);
  public static final RecordTable<ActorPeriodRow> ACTORS_BY_PERIOD =
      new RecordTable<>("actors_by_period", ActorPeriodRow.class);
  public static final RecordTable<CooccurrenceRow> COOCCURRENCE =
      new RecordTable<>("cooccurrence", CooccurrenceRow.class);
  public static final RecordTable<TermRow> TERMS = new RecordTable<>("terms", TermRow.class);
  public static final RecordTable<CandidateRow> CANDIDATES =
      new RecordTable<>("candidates", CandidateRow.class);
  public static final RecordTable<TimelineRow> TIMELINE =
      new RecordTable<>("timeline", TimelineRow.class);
  public static final RecordTable<ChangeRow> CHANGES =
      new RecordTable<>("changes", ChangeRow.class);
  public static final RecordTable<AgreementRow> AGREEMENT =
      new RecordTable<>("agreement", AgreementRow.class);

  public static final RecordTable<ReviewRecord> REVIEWS =
      new RecordTable<>("reviews", ReviewRecord.class);
  public static final RecordTable<InputRecord> INPUTS =
      new RecordTable<>("inputs", InputRecord.class);

  public static final RecordTable<DuplicateRecord> DUPLICATES =
      new RecordTable<>("duplicates", DuplicateRecord.class);

  /** Records under {@code data/}, which annotating leaves and counting reads. */
  public static final List<RecordTable<?>> KEPT =
      List.of(
          DOCUMENTS,
          EXCLUDED,
          REJECTED,
          MENTIONS,
          STATEMENTS,
          POSITIONS,
          UNKNOWN_NAMES,
          FINGERPRINTS,
          TERM_COUNTS,
          INPUTS,
          DUPLICATES);

  /** Tables under {@code tables/}, in the order in which a reader wants them; matrices apart. */
  public static final List<RecordTable<?>> WRITTEN =
      List.of(
          DOCUMENTS,
          EXCLUDED,
          REJECTED,
          MENTIONS,
          STATEMENTS,
          POSITIONS,
          CHANGES,
          TIMELINE,
          ACTORS,
          ACTORS_BY_PERIOD,
          COOCCURRENCE,
          TERMS,
          CANDIDATES,
          AGREEMENT,
          REVIEWS);

  private Tables() {}
}
