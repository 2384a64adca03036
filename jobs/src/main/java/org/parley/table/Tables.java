package org.parley.table;

import org.parley.annotate.DocumentRecord;
import org.parley.annotate.ExclusionRecord;
import org.parley.annotate.FingerprintRecord;
import org.parley.annotate.MentionRecord;
import org.parley.annotate.PositionRecord;
import org.parley.annotate.RejectionRecord;
import org.parley.annotate.StatementRecord;
import org.parley.annotate.TermCountRecord;
import org.parley.annotate.UnknownNameRecord;

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

  private Tables() {}
}
