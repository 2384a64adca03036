package org.parley.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parley.annotate.UnknownNameRecord;
import org.parley.measure.Candidate;
import org.parley.measure.CandidateRow;
import org.parley.table.Tables;
import scala.Tuple2;

/** Gathers names that the codebook does not know: shuffled by name, never collected whole. */
final class CandidatesJob {

  private static final int PARTS_PER_REDUCER = 4;

  private CandidatesJob() {}

  /** One row per name, in name order. */
  static Stream<CandidateRow> rows(RunContext run) {
    RecordFiles records = run.records();
    int parts = records.parts(Tables.UNKNOWN_NAMES);
    int reducers = Math.max(1, parts / PARTS_PER_REDUCER);
    List<Integer> numbers = IntStream.range(0, parts).boxed().toList();
    Iterator<Candidate> candidates =
        run.runtime()
            .context()
            .parallelize(numbers, Math.max(1, parts))
            .flatMap(part -> new ByDocument(records.read(Tables.UNKNOWN_NAMES, part)))
            .mapToPair(entry -> new Tuple2<>(entry.getKey(), entry.getValue()))
            .reduceByKey(Candidate::merge, reducers)
            .values()
            .sortBy(candidate -> candidate.row().name(), true, reducers)
            .toLocalIterator();
    Iterable<Candidate> once = () -> candidates;
    return StreamSupport.stream(once.spliterator(), false).map(Candidate::row);
  }

  /** The candidates of one document after the other. */
  private static final class ByDocument implements Iterator<Map.Entry<String, Candidate>> {
    private final Iterator<UnknownNameRecord> rows;
    private UnknownNameRecord ahead;
    private Iterator<Map.Entry<String, Candidate>> current =
        List.<Map.Entry<String, Candidate>>of().iterator();

    ByDocument(Iterator<UnknownNameRecord> rows) {
      this.rows = rows;
      this.ahead = rows.hasNext() ? rows.next() : null;
      advance();
    }

    private void advance() {
      while (!current.hasNext() && ahead != null) {
        String docId = ahead.docId();
        List<UnknownNameRecord> document = new ArrayList<>();
        while (ahead != null && ahead.docId().equals(docId)) {
          document.add(ahead);
          ahead = rows.hasNext() ? rows.next() : null;
        }
        current = List.copyOf(Candidate.of(document).entrySet()).iterator();
      }
    }

    @Override
    public boolean hasNext() {
      return current.hasNext();
    }

    @Override
    public Map.Entry<String, Candidate> next() {
      if (!current.hasNext()) {
        throw new NoSuchElementException();
      }
      Map.Entry<String, Candidate> next = current.next();
      advance();
      return next;
    }
  }
}
