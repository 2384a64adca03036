package org.parley.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.annotate.DocumentRecord;
import org.parley.table.Tables;

/**
 * Ids that several documents of a corpus bear: the first document in the order of the inputs keeps
 * the id, whatever part it is in.
 *
 * @param firsts for each such id, where the document stands that keeps it
 * @param parts those that hold a document to be rejected
 */
record RepeatedIds(Map<String, AnnotateJob.DocumentPlace> firsts, Set<Integer> parts) {

  /** A bearer of an id: its file's number in the listing, its stretch's first byte, its place. */
  private record Bearer(int file, long start, AnnotateJob.DocumentPlace place) {
    static final Comparator<Bearer> ORDER =
        Comparator.comparingInt(Bearer::file)
            .thenComparingLong(Bearer::start)
            .thenComparingInt(b -> b.place().number());
  }

  /** Finds them among what has been written. */
  static RepeatedIds of(List<PartTally> tallies, CorpusParts corpus, RecordFiles records) {
    Set<Long> hashes = PartTally.repeatedHashes(tallies);
    if (hashes.isEmpty()) {
      return new RepeatedIds(Map.of(), Set.of());
    }
    Map<String, List<Bearer>> bearers = new HashMap<>();
    for (int part : PartTally.partsHolding(hashes, tallies)) {
      Map<String, Split> stretches = new HashMap<>();
      corpus.parts().get(part).splits().forEach(s -> stretches.putIfAbsent(s.file().shown(), s));
      Iterator<DocumentRecord> rows = records.read(Tables.DOCUMENTS, part);
      for (int number = 0; rows.hasNext(); number++) {
        DocumentRecord row = rows.next();
        if (hashes.contains(PartTally.hash(row.docId()))) {
          Split split = stretches.get(row.path());
          bearers
              .computeIfAbsent(row.docId(), id -> new ArrayList<>())
              .add(
                  new Bearer(
                      corpus.place(split.file()),
                      split.start(),
                      new AnnotateJob.DocumentPlace(part, number)));
        }
      }
    }
    Map<String, AnnotateJob.DocumentPlace> firsts = new HashMap<>();
    Set<Integer> parts = new TreeSet<>();
    for (Map.Entry<String, List<Bearer>> entry : bearers.entrySet()) {
      List<Bearer> all = entry.getValue();
      if (all.size() > 1) {
        all.sort(Bearer.ORDER);
        firsts.put(entry.getKey(), all.get(0).place());
        all.subList(1, all.size()).forEach(b -> parts.add(b.place().part()));
      }
    }
    return new RepeatedIds(firsts, parts);
  }
}
