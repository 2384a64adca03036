package org.parley.job;

import java.io.Serializable;
import org.parley.annotate.Annotator;
import org.parley.annotate.RecordBuilder;
import org.parley.codebook.Codebook;

/**
 * The codebook as it is broadcast, and the annotator built from it once per JVM: building its
 * indices costs more than annotating an article.
 */
final class AnnotatorSource implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Codebook codebook;
  private transient Annotator annotator;

  AnnotatorSource(Codebook codebook) {
    this.codebook = codebook;
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

  Codebook codebook() {
    return codebook;
  }
}
