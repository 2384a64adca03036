package org.parley.statement;

import org.parley.text.TokenKind;

/** Speakers named right of their verb, as in {@code "...", said the envoy on Monday}. */
final class InvertedSubjects {

  private final Passage p;
  private final NounPhrases nouns;

  InvertedSubjects(Passage passage, NounPhrases nouns) {
    this.p = passage;
    this.nouns = nouns;
  }

  /**
   * The speaker right of a verb.
   *
   * @param verbLast last token of the verb
   * @param to one past the last token that may belong to the speaker
   * @return null when no noun phrase stands there or a verb follows it
   */
  Subject after(int verbLast, int to) {
    int first = verbLast + 1;
    if (first >= to || (p.isQuoted(first) && nouns.quotedWords(first) > 4)) {
      return null;
    }
    boolean starts =
        p.isCapital(first)
            || p.is(first, TokenKind.NUMBER)
            || namesAhead(first, to)
            || (p.is(first, WordClass.DETERMINER) && !p.is(first, "that"))
            || p.is(first, WordClass.SUBJECT)
            || (p.is(first, TokenKind.WORD) && p.is(first, WordClass.PERSON))
            || p.is(first, WordClass.TITLE)
            || (p.isQuoted(verbLast - 1) && isPeople(first));
    if (!starts || p.is(first, WordClass.WEEKDAY)) {
      return null;
    }
    int i = first;
    while (i < to && !stopsAfter(i)) {
      if (nouns.isFinite(i)) {
        return null;
      }
      i++;
    }
    boolean name = i > first + 1 && p.isCapital(i - 1) && p.isCapital(i - 2);
    return i > first && (name || nouns.isNounLike(i - 1)) ? new Subject(first, i - 1, false) : null;
  }

  /** {@code "...", said residents}: words for several need no article. */
  private boolean isPeople(int i) {
    String word = p.folded(i);
    return p.is(i, TokenKind.WORD)
        && nouns.isNounLike(i)
        && (p.is(i, WordClass.BODY) || (word.endsWith("s") && word.length() > 4));
  }

  /** True for a word before a name: {@code lawyer Ada Selin}. */
  private boolean namesAhead(int first, int to) {
    for (int i = first; i < Math.min(to, first + 4); i++) {
      if (p.isCapital(i)) {
        return i > first;
      }
      boolean number = i == first && p.is(i, TokenKind.NUMBER);
      if (!number && (!nouns.isNounLike(i) || !p.is(i, TokenKind.WORD))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSpeech(String form) {
    return CueLexicon.entries(form).stream()
        .anyMatch(e -> e.has("quote") && e.family() == CueFamily.SPEECH);
  }

  private boolean stopsAfter(int i) {
    if (p.is(i, TokenKind.PUNCTUATION)) {
      return !p.is(i, "&") && !(p.is(i, "/") && p.is(i + 1, TokenKind.NUMBER));
    }
    return p.is(i, WordClass.RELATIVE)
        || (p.isParticiple(i)
            && (p.is(i + 1, "that") || p.is(i + 1, "the"))
            && isSpeech(p.folded(i)))
        || p.is(i, "in")
        || p.is(i, "on")
        || p.is(i, "during")
        || p.is(i, "after")
        || p.is(i, "as")
        || p.is(i, "when")
        || p.is(i, "while")
        || p.is(i, WordClass.WEEKDAY);
  }
}
