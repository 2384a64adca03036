package org.parley.position;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.mention.Mention;
import org.parley.statement.Statement;

/**
 * Where a document is about an issue's part of the world: talks without preconditions may be those
 * on Syria or others.
 */
final class IssueContext {

  private static final int SENTENCES_BEFORE = 8;
  private static final int SENTENCES_BEHIND = 3;

  private final boolean everywhere;
  private final SentenceNumbers sentences;
  private final TreeSet<Integer> named = new TreeSet<>();

  /**
   * @param actors of whom one must be named nearby; empty when the issue may come up anywhere
   */
  IssueContext(List<String> actors, List<Mention> mentions, SentenceNumbers sentences) {
    this.everywhere = actors.isEmpty();
    this.sentences = sentences;
    Set<String> wanted = new HashSet<>(actors);
    for (Mention mention : mentions) {
      if (wanted.contains(mention.actorId())) {
        named.add(sentences.of(mention.span().start()));
      }
    }
  }

  /** True when such an actor is named in the statement or near it. */
  boolean holds(Statement statement) {
    if (everywhere) {
      return true;
    }
    Integer near = named.ceiling(sentences.of(statement.hull().start()) - SENTENCES_BEFORE);
    return near != null && near <= sentences.of(statement.hull().end()) + SENTENCES_BEHIND;
  }
}
