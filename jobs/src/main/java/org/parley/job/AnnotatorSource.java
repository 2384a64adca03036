package org.parley.job;

import java.io.Serializable;
import org.parley.annotate.Annotator;
import org.parley.annotate.RecordBuilder;
import org.parley.annotate.Reviews;
import org.parley.codebook.Codebook;

/**
 * Codebook and reviews as they are broadcast, and the annotator built from it once per JVM:
 * building its indices costs more than annotating an article.
 */
final class AnnotatorSource implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Codebook codebook;
  private final Reviews reviews;
  private transient Annotator annotator;

  AnnotatorSource(Codebook codebook, Reviews reviews) {
    this.codebook = codebook;
    this.reviews = reviews;
  }

  synchronized Annotator annotator() {
    if (annotator == null) {
      annotator = new Annotator(codebook);
    }
    return annotator;
  }

  RecordBuilder recordBuilder() {
    return new RecordBuilder(codebook);
  }

  Reviews reviews() {
    return reviews;
  }
}
