package org.parley.job;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.parley.annotate.TermCountRecord;
import org.parley.measure.Keyness;
import org.parley.measure.TermRow;
import org.parley.table.Tables;
import scala.Tuple2;

/** Adds up the terms of all parts: shuffled by term, never collected whole. */
final class TermsJob {

  private static final int TREE_DEPTH = 2;
  private static final int PARTS_PER_REDUCER = 4;

  private TermsJob() {}

  /** One row per term, in term order. */
  static Stream<TermRow> rows(RunContext run) throws IOException {
    RecordFiles records = run.records();
    int parts = records.parts(Tables.TERM_COUNTS);
    int reducers = Math.max(1, parts / PARTS_PER_REDUCER);
    List<Integer> numbers = IntStream.range(0, parts).boxed().toList();
    JavaPairRDD<String, TermCountRecord> summed =
        run.runtime()
            .context()
            .parallelize(numbers, Math.max(1, parts))
            .flatMap(part -> records.read(Tables.TERM_COUNTS, part))
            .mapToPair(term -> new Tuple2<>(term.term(), term))
            .reduceByKey(Keyness::sum, reducers)
            .cache();
    Keyness keyness =
        summed.values().treeAggregate(new Keyness(), Keyness::add, Keyness::merge, TREE_DEPTH);
    Iterator<TermCountRecord> sorted = summed.sortByKey(true, reducers).values().toLocalIterator();
    Iterable<TermCountRecord> once = () -> sorted;
    return StreamSupport.stream(once.spliterator(), false)
        .map(keyness::row)
        .onClose(summed::unpersist);
  }
}
