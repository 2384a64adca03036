package org.parley.position;

import java.util.Optional;
import java.util.Set;
import org.parley.corpus.Layout;
import org.parley.date.DateExpression;
import org.parley.date.DateExpressions;
import org.parley.date.Direction;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.time.DateInterval;

/**
 * The days of a position that is recalled with a date beside its verb: "a year ago he called it a
 * mistake", "she said in May that he must go".
 */
final class RecalledDates {

  /** Words between the date and the verb of stance. */
  private static final int REACH_WORDS = 8;

  /** What is nearer than this is of today's news: "he said on Sunday". */
  private static final int RECENT_DAYS = 6;

  /** Before these a date is a limit, not the day of the verb. */
  private static final Set<String> LIMITS =
      Set.of("since", "until", "till", "after", "before", "from", "for", "by");

  private final String text;
  private final Layout layout;

  RecalledDates(String text, Layout layout) {
    this.text = text;
    this.layout = layout;
  }

  /**
   * The days on which a position was held that the statement only recalls; empty when it takes it.
   *
   * @param said when the statement was made
   */
  Optional<DateInterval> of(LevelReading reading, DateInterval said) {
    Clause clause = reading.clause();
    int verb = reading.verb();
    if (said == null || verb < 0 || verb >= reading.match().to() || !isPast(clause, verb)) {
      return Optional.empty();
    }
    Sentence sentence = layout.sentenceAt(clause.word(verb).span().start()).orElseThrow();
    for (DateExpression expression : DateExpressions.find(text, sentence)) {
      if (isBeside(clause, verb, reading.match(), expression.span())) {
        Optional<DateInterval> days =
            expression
                .resolve(said, Direction.PAST)
                .filter(d -> d.latest().isBefore(said.earliest().minusDays(RECENT_DAYS)));
        if (days.isPresent()) {
          return days;
        }
      }
    }
    return Optional.empty();
  }

  /** True for "said", "was calling" and "had said", not for "says" and "has said". */
  private static boolean isPast(Clause clause, int verb) {
    String form = clause.form(verb);
    int i = verb - 1;
    while (i > 0 && PassedWords.contains(clause, i)) {
      i--;
    }
    String before = i < 0 ? "" : clause.form(i);
    if (before.equals("was") || before.equals("were") || before.equals("had")) {
      return true;
    }
    boolean inflected = Lemmas.of(form).size() > 1 && !form.endsWith("s") && !form.endsWith("ing");
    return inflected && !before.equals("has") && !before.equals("have");
  }

  /** True when the expression stands near the verb and before what is said, and is no limit. */
  private boolean isBeside(Clause clause, int verb, Match match, Span expression) {
    int first = -1;
    for (int i = Math.max(0, verb - REACH_WORDS);
        i < Math.min(clause.size(), verb + REACH_WORDS);
        i++) {
      if (clause.word(i).span().start() >= expression.start()) {
        first = i;
        break;
      }
    }
    boolean inside =
        first >= 0
            && clause.word(first).span().start() < expression.end()
            && clause.word(first).content();
    return inside
        && (first < match.from() || first < verb)
        && (first == 0 || !LIMITS.contains(clause.form(first - 1)));
  }
}
