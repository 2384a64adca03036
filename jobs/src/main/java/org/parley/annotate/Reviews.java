package org.parley.annotate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.codebook.Review;

/** All reviews that a run is given, by document. They win over what the rules find. */
public final class Reviews implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What is said of a review whose document was not read. */
  public static final String NO_DOCUMENT = "no document of the input has this doc_id";

  /** What is said of a review that was used. */
  public static final String APPLIED = "applied";

  /** No reviews. */
  public static final Reviews NONE = new Reviews(List.of());

  private final List<Review> all;
  private final Map<String, List<Integer>> byDocument = new HashMap<>();

  /** Reviews in an order that stays. */
  public Reviews(List<Review> all) {
    this.all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      byDocument.computeIfAbsent(all.get(i).docId(), d -> new ArrayList<>()).add(i);
    }
  }

  /** All of them, by number. */
  public List<Review> all() {
    return all;
  }

  /** True when some review is of this document. */
  public boolean concern(String docId) {
    return byDocument.containsKey(docId);
  }

  /** All that bears on a result, in order, for comparing; where a review was written does not. */
  public String canonical() {
    StringBuilder all = new StringBuilder();
    for (Review r : this.all) {
      for (Object part :
          List.of(
              r.docId(),
              r.start(),
              r.end(),
              r.issueId(),
              r.holderId(),
              r.text(),
              r.speaker(),
              r.level(),
              r.ok())) {
        all.append(part).append('\u001f');
      }
      all.append('\u001e');
    }
    return all.toString();
  }

  /** Those of one document. */
  DocumentReviews of(String docId) {
    Map<Integer, Review> own = new java.util.TreeMap<>();
    byDocument.getOrDefault(docId, List.of()).forEach(i -> own.put(i, all.get(i)));
    return new DocumentReviews(own);
  }
}
