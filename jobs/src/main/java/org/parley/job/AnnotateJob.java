package org.parley.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.parley.annotate.DocumentRecord;
import org.parley.corpus.MetadataFile;
import org.parley.table.Tables;

/**
 * Reads a corpus and writes the records of every document and every rejection: the first seam of a
 * run. Everything after it reads these records.
 */
public final class AnnotateJob {

  private final SparkRuntime runtime;
  private final RecordFiles records;

  /** A job that writes into a data folder. */
  AnnotateJob(SparkRuntime runtime, RecordFiles records) {
    this.runtime = runtime;
    this.records = records;
  }

  /**
   * Annotates every part of the corpus.
   *
   * @param source what annotates, and the reviews that win over it
   * @param metadata null when there is none
   * @return the tallies of all parts, in part order
   */
  List<PartTally> run(
      CorpusParts corpus, InputReader reader, AnnotatorSource source, MetadataFile metadata) {
    JavaSparkContext context = runtime.context();
    Broadcast<AnnotatorSource> annotator = context.broadcast(source);
    PartAnnotation annotation = new PartAnnotation(records, reader, metadata, annotator, Map.of());
    List<PartTally> tallies = annotate(context, annotation, numbers(corpus), corpus);
    Map<String, DocumentPlace> firsts = firstsOfRepeatedIds(tallies);
    if (!firsts.isEmpty()) {
      Set<Integer> affected = new HashSet<>();
      for (PartTally tally : tallies) {
        if (tally.mayHoldAny(firsts.keySet())) {
          affected.add(tally.part());
        }
      }
      List<Integer> again = affected.stream().sorted().toList();
      List<PartTally> corrected = annotate(context, annotation.keepingFirst(firsts), again, corpus);
      Map<Integer, PartTally> byPart = new TreeMap<>();
      tallies.forEach(t -> byPart.put(t.part(), t));
      corrected.forEach(t -> byPart.put(t.part(), t));
      tallies = List.copyOf(byPart.values());
    }
    annotator.destroy();
    return tallies;
  }

  private static List<PartTally> annotate(
      JavaSparkContext context,
      PartAnnotation annotation,
      List<Integer> parts,
      CorpusParts corpus) {
    if (parts.isEmpty()) {
      return List.of();
    }
    List<NumberedPart> numbered = new ArrayList<>();
    for (int part : parts) {
      numbered.add(new NumberedPart(part, corpus.parts().get(part)));
    }
    return context.parallelize(numbered, numbered.size()).map(annotation::annotate).collect();
  }

  private static List<Integer> numbers(CorpusParts corpus) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < corpus.parts().size(); i++) {
      numbers.add(i);
    }
    return numbers;
  }

  /** Where each id that several documents bear comes first. */
  private Map<String, DocumentPlace> firstsOfRepeatedIds(List<PartTally> tallies) {
    Set<Integer> parts = PartTally.partsThatMayShareIds(tallies);
    Map<String, DocumentPlace> first = new HashMap<>();
    Set<String> repeated = new HashSet<>();
    Set<Long> hashes = PartTally.repeatedHashes(tallies);
    for (int part : parts.stream().sorted().toList()) {
      Iterator<DocumentRecord> rows = records.read(Tables.DOCUMENTS, part);
      for (int number = 0; rows.hasNext(); number++) {
        String id = rows.next().docId();
        if (hashes.contains(PartTally.hash(id))
            && first.putIfAbsent(id, new DocumentPlace(part, number)) != null) {
          repeated.add(id);
        }
      }
    }
    first.keySet().retainAll(repeated);
    return first;
  }

  /** Where a document stands: its part, and its number among the documents of the part. */
  record DocumentPlace(int part, int number) implements java.io.Serializable {}

  /** A part with its number. */
  record NumberedPart(int number, List<Split> splits) implements java.io.Serializable {}
}
