package org.parley.measure;

import java.io.Serializable;
import java.util.Comparator;

/**
 * One series of positions.
 *
 * @param kind whose positions they are
 * @param id the actor, role or side
 * @param issueId on what
 */
public record Subject(SubjectKind kind, String id, String issueId)
    implements Serializable, Comparable<Subject> {

  private static final Comparator<Subject> ORDER =
      Comparator.comparing((Subject s) -> s.kind.label())
          .thenComparing(Subject::id)
          .thenComparing(Subject::issueId);

  @Override
  public int compareTo(Subject other) {
    return ORDER.compare(this, other);
  }
}
