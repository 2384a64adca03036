package org.parley.position;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.mention.Mention;
import org.parley.statement.Statement;

/**
 * Where a document is about an issue's part of the world: talks without preconditions may be those
 * on Syria or others. What was named last decides.
 */
final class IssueContext {

  private static final int SENTENCES_BEFORE = 8;
  private static final int SENTENCES_BEHIND = 3;

  private final Set<String> here;
  private final Set<String> elsewhere;
  private final SentenceNumbers sentences;

  private final TreeSet<Integer> inContext = new TreeSet<>();

  /** Where an actor of the context (true) or of elsewhere (false) is named, by offset. */
  private final TreeMap<Integer, Boolean> named = new TreeMap<>();

  /**
   * @param issue with actors of whom one must be named nearby, none when it may come up anywhere
   * @param mentions of the document
   */
  IssueContext(CompiledIssue issue, List<Mention> mentions, SentenceNumbers sentences) {
    this.here = issue.context();
    this.elsewhere = issue.elsewhere();
    this.sentences = sentences;
    for (Mention mention : mentions) {
      boolean context = here.contains(mention.actorId());
      if (context || elsewhere.contains(mention.actorId())) {
        named.merge(mention.span().start(), context, Boolean::logicalOr);
      }
      if (context) {
        inContext.add(sentences.of(mention.span().start()));
      }
    }
  }

  /** True when an actor of the context is named in the statement or near it. */
  boolean holds(Statement statement) {
    if (here.isEmpty()) {
      return true;
    }
    Integer near = inContext.ceiling(sentences.of(statement.hull().start()) - SENTENCES_BEFORE);
    return near != null && near <= sentences.of(statement.hull().end()) + SENTENCES_BEHIND;
  }

  /**
   * True when a clause names elsewhere and not the context, or names neither and elsewhere was
   * named last before it.
   */
  boolean isElsewhere(Clause clause) {
    if (elsewhere.isEmpty() || names(clause, here)) {
      return false;
    }
    if (names(clause, elsewhere)) {
      return true;
    }
    int start = clause.word(0).span().start();
    Map.Entry<Integer, Boolean> before = named.lowerEntry(start);
    return before != null
        && !before.getValue()
        && clause.sentence() - sentences.of(before.getKey()) <= SENTENCES_BEFORE;
  }

  /** True for the zone of "they backed a no-fly zone there" when elsewhere was named last. */
  boolean isThereElsewhere(Clause clause, Match match) {
    if (elsewhere.isEmpty()
        || match.to() >= clause.size()
        || !clause.form(match.to()).equals("there")) {
      return false;
    }
    Map.Entry<Integer, Boolean> before = named.lowerEntry(clause.word(match.from()).span().start());
    return before != null && !before.getValue();
  }

  private static boolean names(Clause clause, Set<String> actors) {
    return clause.actors().stream().anyMatch(actors::contains);
  }
}
