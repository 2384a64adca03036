package org.parley.job;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.parley.annotate.DocumentRecord;
import org.parley.annotate.DocumentRecords;
import org.parley.annotate.MentionRecord;
import org.parley.annotate.PositionRecord;
import org.parley.annotate.StatementRecord;
import org.parley.table.Tables;

/**
 * The records of a run document by document, as the counting jobs read them. Within a part all
 * tables hold the documents in the same order, so one pass over each is enough.
 *
 * @param records where they lie
 * @param duplicates near-duplicates, each with the document it repeats
 */
record DocumentRecordsSource(RecordFiles records, Map<String, String> duplicates)
    implements Serializable {

  /** Columns that counting needs; long texts are not among them. */
  private static final Set<String> OF_MENTIONS =
      Set.of("doc_id", "paragraph", "sentence", "actor_id", "form", "zone", "embedded");

  private static final Set<String> OF_STATEMENTS =
      Set.of("statement_id", "doc_id", "speaker_ids", "zone", "repeats", "review_ok");

  private static final int TASKS_PER_CORE = 2;

  /**
   * All documents of the corpus, of mentions and statements what counting needs. A task counts
   * several parts: what it hands over grows with the actors, hardly with the documents.
   */
  JavaRDD<DocumentRecords> all(SparkRuntime runtime) {
    int parts = records.parts(Tables.DOCUMENTS);
    return runtime
        .numbers(parts, TASKS_PER_CORE * runtime.parallelism())
        .flatMap(part -> part(part, OF_MENTIONS, OF_STATEMENTS));
  }

  /** The documents of one part with what positions are counted by; no mentions. */
  Iterator<DocumentRecords> positions(int part) {
    return part(part, Set.of("doc_id"), OF_STATEMENTS);
  }

  /** The documents of one part, with all that is known of them. */
  Iterator<DocumentRecords> part(int part) {
    return part(part, Set.of(), Set.of());
  }

  private Iterator<DocumentRecords> part(
      int part, Set<String> ofMentions, Set<String> ofStatements) {
    Iterator<DocumentRecord> documents = records.read(Tables.DOCUMENTS, part);
    Group<MentionRecord> mentions =
        new Group<>(records.read(Tables.MENTIONS, part, ofMentions), MentionRecord::docId);
    Group<StatementRecord> statements =
        new Group<>(records.read(Tables.STATEMENTS, part, ofStatements), StatementRecord::docId);
    Group<PositionRecord> positions =
        new Group<>(records.read(Tables.POSITIONS, part), PositionRecord::docId);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return documents.hasNext();
      }

      @Override
      public DocumentRecords next() {
        DocumentRecord document = withDuplicate(documents.next());
        String id = document.docId();
        return new DocumentRecords(document, mentions.of(id), statements.of(id), positions.of(id));
      }
    };
  }

  /** The row with {@code duplicate_of} filled in. */
  DocumentRecord withDuplicate(DocumentRecord d) {
    String original = duplicates.get(d.docId());
    return original == null ? d : d.duplicateOf(original);
  }

  /** Consecutive rows of one document. */
  private static final class Group<T> {
    private final Iterator<T> rows;
    private final Function<T, String> docId;
    private T next;

    Group(Iterator<T> rows, Function<T, String> docId) {
      this.rows = rows;
      this.docId = docId;
      this.next = rows.hasNext() ? rows.next() : null;
    }

    List<T> of(String id) {
      List<T> group = new ArrayList<>();
      while (next != null && docId.apply(next).equals(id)) {
        group.add(next);
        next = rows.hasNext() ? rows.next() : null;
      }
      return group;
    }
  }
}
