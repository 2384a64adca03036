package org.parley.statement;

import java.util.ArrayList;
import java.util.List;
import org.parley.text.Span;
import org.parley.text.TokenKind;

/** A statement while it is being read: what the words say, before speakers and dates are known. */
final class Draft {

  private final Passage passage;
  private final Rule rule;
  private final Cue cue;
  private final Subject subject;
  private final Span cueSpan;
  private final List<Part> parts = new ArrayList<>();
  private Draft outer;
  private Draft speaksAs;

  /** A run of tokens of one passage, both ends included. */
  record Part(Passage passage, int first, int last) {
    Span span() {
      return passage.span(first, last);
    }
  }

  /**
   * @param cue null when no verb attributes it
   * @param subject null when no words name the speaker
   * @param cueSpan null when none
   */
  Draft(Passage passage, Rule rule, Cue cue, Subject subject, Span cueSpan) {
    this.passage = passage;
    this.rule = rule;
    this.cue = cue;
    this.subject = subject;
    this.cueSpan = cueSpan;
  }

  /** Adds a run of tokens, without the marks and punctuation at its ends. */
  Draft with(Passage where, int first, int last) {
    int from = first;
    int to = last;
    while (from <= to && isEdge(where, from, true)) {
      from++;
    }
    while (to >= from && !rule.isBlock() && isEdge(where, to, false)) {
      to--;
    }
    if (from <= to) {
      parts.add(new Part(where, from, to));
    }
    return this;
  }

  /** Takes the last parts of another statement, from its part {@code from} on, for its first. */
  void take(Draft other, int from) {
    List<Part> taken = other.parts.subList(from, other.parts.size());
    parts.addAll(0, taken);
    taken.clear();
  }

  /** Marks that belong to no content: commas, colons, dashes, the marks round all of it. */
  private static boolean isEdge(Passage p, int i, boolean start) {
    int q = p.quotationAt(i);
    if (q >= 0) {
      Quotation quotation = p.quotations().get(q);
      return (i == quotation.open() && start)
          || (i == quotation.close() && !start)
          || (p.isComma(i) && !start && i == quotation.last());
    }
    return !p.isWord(i)
        && !p.is(i, TokenKind.CLITIC)
        && !p.is(i, ")")
        && !p.is(i, "(")
        && !p.is(i, "$");
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  Passage passage() {
    return passage;
  }

  Rule rule() {
    return rule;
  }

  Cue cue() {
    return cue;
  }

  Subject subject() {
    return subject;
  }

  Span cueSpan() {
    return cueSpan;
  }

  List<Part> parts() {
    return parts;
  }

  /** The statement within whose content this one stands; null when none. */
  Draft outer() {
    return outer;
  }

  void within(Draft statement) {
    outer = statement;
  }

  /** The statement whose speaker goes on speaking here; null when none. */
  Draft speaksAs() {
    return speaksAs;
  }

  void continues(Draft statement) {
    speaksAs = statement;
  }

  /** True when the token lies within the content. */
  boolean contains(Passage where, int token) {
    for (Part part : parts) {
      if (part.passage() == where && part.first() <= token && token <= part.last()) {
        return true;
      }
    }
    return false;
  }

  /** Direct when all words stand in quotation marks, indirect when none do. */
  StatementType type() {
    if (rule.isBlock()) {
      return StatementType.DIRECT;
    }
    int quoted = 0;
    int plain = 0;
    for (Part part : parts) {
      Passage p = part.passage();
      for (int i = part.first(); i <= part.last(); i++) {
        if (p.isWord(i)) {
          if (p.isQuoted(i) && !isName(p, p.quotationAt(i))) {
            quoted++;
          } else if (i > part.first() || !p.is(i, "that")) {
            plain++;
          }
        }
      }
    }
    if (quoted == 0) {
      return StatementType.INDIRECT;
    }
    return plain == 0 ? StatementType.DIRECT : StatementType.MIXED;
  }

  /** True for a quotation, and for what is said partly in marks and told for the rest. */
  boolean isQuoted() {
    return switch (rule) {
      case QUOTE_THEN_CUE, CUE_THEN_QUOTE, QUOTE_BESIDE, QUOTE_PARAGRAPH, QUOTE_ALONE ->
          type() != StatementType.INDIRECT;
      case CLAUSE_THEN_CUE, CUE_THEN_CLAUSE, CUE_THEN_THAT -> type() == StatementType.MIXED;
      default -> false;
    };
  }

  /** True when the content ends within quotation marks. */
  boolean endsQuoted() {
    Part part = parts.get(parts.size() - 1);
    return part.passage().isQuoted(part.last());
  }

  /** Marks round a name are no quotation: every word but joining ones is capitalised. */
  static boolean isName(Passage p, int q) {
    Quotation quotation = p.quotations().get(q);
    if (quotation.open() < 0 || quotation.last() - quotation.first() > 6) {
      return false;
    }
    int words = 0;
    for (int i = quotation.first(); i <= quotation.last(); i++) {
      if (p.is(i, "!")
          || p.is(i, "?")
          || p.is(i, WordClass.SUBJECT)
          || p.is(i, WordClass.AUXILIARY)) {
        return false;
      }
      if (p.isWord(i)) {
        words++;
        boolean small =
            p.is(i, WordClass.PREPOSITION)
                || p.is(i, WordClass.CONJUNCTION)
                || p.is(i, WordClass.DETERMINER);
        if (!p.isCapital(i) && !small && !p.is(i, TokenKind.NUMBER)) {
          return false;
        }
      }
    }
    return words > 1 && p.isCapital(quotation.first());
  }

  /** The quoted parts of the content. */
  List<Span> quotedSpans() {
    List<Span> spans = new ArrayList<>();
    for (Part part : parts) {
      Passage p = part.passage();
      if (rule.isBlock()) {
        spans.add(part.span());
        continue;
      }
      int i = part.first();
      while (i <= part.last()) {
        int q = p.quotationAt(i);
        if (q < 0) {
          i++;
          continue;
        }
        Quotation quotation = p.quotations().get(q);
        int first = Math.max(quotation.first(), part.first());
        int last = Math.min(quotation.last(), part.last());
        if (first <= last && !isName(p, q)) {
          spans.add(p.span(first, last));
        }
        i = quotation.close() + 1;
      }
    }
    return spans;
  }
}
