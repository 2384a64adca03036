package org.parley.statement;

import org.parley.text.TokenKind;

/** Takes from the end of content what belongs to the clause around it. */
final class ContentTrim {

  private final Passage p;
  private final NounPhrases nouns;

  ContentTrim(Passage passage, NounPhrases nouns) {
    this.p = passage;
    this.nouns = nouns;
  }

  /** The content of a cue in a relative clause set off by commas or dashes: it ends at the next. */
  Content withinRelative(Content content) {
    for (int i = content.first(); i <= content.last(); i++) {
      if ((p.isComma(i) || p.isDash(i)) && !p.isQuoted(i) && opensVerb(i + 1)) {
        return new Content(content.first(), i - 1, content.cueLast(), content.frame());
      }
    }
    return content;
  }

  private boolean opensVerb(int i) {
    int verb = i;
    while (p.is(verb, WordClass.ADVERB)) {
      verb++;
    }
    return nouns.hasFiniteVerb(verb, Math.min(verb + 1, p.size()))
        || p.folded(verb).endsWith("ed")
        || CueLexicon.isVerb(p.folded(verb));
  }

  /** {@code called on them to leave [in 2011]}: a time at the end is that of the call. */
  Content withoutTime(Content content) {
    boolean object = content.frame().equals("np-to") || content.frame().equals("prep");
    int i = content.last();
    if (!object || p.isQuoted(i)) {
      return content;
    }
    while (i > content.first() + 3
        && (p.is(i, WordClass.WEEKDAY) || p.is(i, TokenKind.NUMBER) || isMonth(i))) {
      i--;
    }
    boolean time = i < content.last() && (p.is(i, "on") || p.is(i, "in"));
    return time ? new Content(content.first(), i - 1, content.cueLast(), content.frame()) : content;
  }

  /** {@code vowed to go [and she], once again, ...}: a subject at the end is the next verb's. */
  Content withoutSubject(Content content) {
    int i = content.last();
    boolean next = p.is(i, WordClass.THIRD) && p.is(i - 1, WordClass.CONJUNCTION) && !p.isQuoted(i);
    return next && i - 2 >= content.first()
        ? new Content(content.first(), i - 2, content.cueLast(), content.frame())
        : content;
  }

  private boolean isMonth(int i) {
    return p.is(i, WordClass.TIME) && p.isCapital(i);
  }
}
