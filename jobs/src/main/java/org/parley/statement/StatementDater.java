package org.parley.statement;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.date.DateExpression;
import org.parley.date.DateExpressions;
import org.parley.date.DateMeaning;
import org.parley.date.Direction;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Zone;
import org.parley.time.DateInterval;

/**
 * Dates statements by the words outside their content: the expression nearest to the cue in its
 * sentence. Dates within content say when something happens, not when it was said. In a caption the
 * caption's own date stands for the document's.
 */
final class StatementDater {

  /** A date with the words that give it. */
  record Dated(DateInterval days, String basis) {}

  /** Words that open a clause about somebody, whose dates are not those of what he says. */
  private static final Set<String> ASIDES = Set.of("who", "which", "whose", "where", "born");

  /** So many expressions on either side of a cue are looked at. */
  private static final int MAX_EXPRESSIONS = 6;

  private final String text;
  private final DateInterval documentDays;
  private final IdentityHashMap<Sentence, List<DateExpression>> expressions =
      new IdentityHashMap<>();

  /**
   * @param documentDays null when not known
   */
  StatementDater(String text, DateInterval documentDays) {
    this.text = text;
    this.documentDays = documentDays;
  }

  /**
   * The date that the words beside the cue give.
   *
   * @param neighbours statements beside it, whose content dates nothing either
   * @return null when they give none
   */
  Dated date(Draft draft, List<Draft> neighbours) {
    Span cue = draft.cueSpan();
    if (cue == null) {
      return null;
    }
    Passage p = draft.passage();
    int token = p.tokenAt(cue.start());
    Sentence sentence = p.paragraph().sentences().get(p.sentenceOf(token));
    DateInterval anchor = anchor(p);
    DateExpression best = null;
    int bestDistance = Integer.MAX_VALUE;
    List<DateExpression> all = expressions(sentence);
    int after = firstAfter(all, cue.start());
    int to = Math.min(all.size(), after + MAX_EXPRESSIONS);
    for (int e = Math.max(0, after - MAX_EXPRESSIONS); e < to; e++) {
      DateExpression expression = all.get(e);
      int distance = distance(cue, expression.span());
      if (distance < bestDistance
          && belongs(p, token, expression.span())
          && !isTaken(expression.span(), cue, draft, neighbours)) {
        best = expression;
        bestDistance = distance;
      }
    }
    if (best == null) {
      return null;
    }
    Optional<DateInterval> days = resolve(best, anchor).filter(d -> !isToCome(d));
    return days.isEmpty() ? null : new Dated(days.get(), best.span().in(text));
  }

  /** True for "next month": nothing is said after it is printed. */
  private boolean isToCome(DateInterval days) {
    return documentDays != null && days.earliest().isAfter(documentDays.latest());
  }

  /** Index of the first expression that begins behind the offset. */
  private static int firstAfter(List<DateExpression> all, int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (all.get(mid).span().start() > offset) {
        high = mid;
      } else {
        low = mid + 1;
      }
    }
    return low;
  }

  /** True unless a comma parts it from a cue before it: then only {@code , speaking on Tuesday}. */
  private static boolean belongs(Passage p, int cue, Span expression) {
    int at = p.tokenAt(expression.start());
    for (int i = p.tokenAt(expression.end() - 1) + 1; at < cue && i < cue; i++) {
      if (p.is(i, "after") || p.is(i, "before") || p.is(i, "since") || p.is(i, "until")) {
        return false;
      }
    }
    if (at < cue && isInAside(p, at, cue)) {
      return false;
    }
    for (int i = cue + 1; i < at; i++) {
      if (p.is(i, "since") || p.is(i, "until")) {
        return false;
      }
      if (p.isComma(i) && !p.isQuoted(i)) {
        return p.is(i + 1, "speaking") || p.is(i + 1, "during") || i >= at - 2;
      }
    }
    return true;
  }

  /** True for the year of "Annan, who led it from 1997 to 2006, said" and "formed last month, ". */
  private static boolean isInAside(Passage p, int at, int cue) {
    int close = at;
    while (close < cue && !p.isComma(close)) {
      close++;
    }
    if (close == cue) {
      return false;
    }
    for (int i = at - 1; i > p.sentenceStart(at); i--) {
      if (p.isComma(i)) {
        String first = p.folded(i + 1);
        return ASIDES.contains(first) || (first.length() > 4 && first.endsWith("ed"));
      }
    }
    return false;
  }

  private List<DateExpression> expressions(Sentence sentence) {
    return expressions.computeIfAbsent(sentence, s -> DateExpressions.find(text, s));
  }

  private static int distance(Span cue, Span expression) {
    return expression.start() >= cue.end()
        ? expression.start() - cue.end()
        : cue.start() - expression.end();
  }

  /** True when the expression lies within content, or another cue stands nearer to it. */
  private static boolean isTaken(Span expression, Span cue, Draft draft, List<Draft> neighbours) {
    List<Draft> all = new ArrayList<>(neighbours);
    all.add(draft);
    for (Draft other : all) {
      if (other.parts().stream().anyMatch(part -> part.span().overlaps(expression))
          && (other == draft
              || !other.contains(draft.passage(), draft.passage().tokenAt(cue.start())))) {
        return true;
      }
      if (other != draft && isOfEarlierReport(expression, cue, other)) {
        return true;
      }
      boolean nearer =
          other != draft
              && other.cueSpan() != null
              && distance(other.cueSpan(), expression) < distance(cue, expression);
      if (nearer && between(other.cueSpan(), cue, expression)) {
        return true;
      }
    }
    return false;
  }

  /** True for a date between another cue and its content, both before this cue. */
  private static boolean isOfEarlierReport(Span expression, Span cue, Draft other) {
    return other.cueSpan() != null
        && other.cueSpan().end() <= expression.start()
        && other.parts().stream()
            .anyMatch(
                part ->
                    part.span().start() >= expression.end() && part.span().end() <= cue.start());
  }

  /** True when the other cue stands between this cue and the expression. */
  private static boolean between(Span other, Span cue, Span expression) {
    return (cue.start() < other.start() && other.start() < expression.start())
        || (expression.start() < other.start() && other.start() < cue.start());
  }

  private DateInterval anchor(Passage p) {
    if (p.paragraph().zone() != Zone.CAPTION) {
      return documentDays;
    }
    for (Sentence sentence : p.paragraph().sentences()) {
      for (DateExpression expression : expressions(sentence)) {
        if (expression.meaning() instanceof DateMeaning.Fixed fixed && fixed.days().days() == 1) {
          return fixed.days();
        }
      }
    }
    return documentDays;
  }

  private static Optional<DateInterval> resolve(DateExpression expression, DateInterval anchor) {
    if (anchor != null) {
      return expression.resolve(anchor, Direction.PAST);
    }
    return expression.meaning() instanceof DateMeaning.Fixed fixed
        ? Optional.of(fixed.days())
        : Optional.empty();
  }
}
