package org.parley.statement;

import java.util.List;
import org.parley.text.TokenKind;

/**
 * Reads what follows a cue verb: chooses the first of the verb's frames that fits the words after
 * it and walks to the end of the content.
 */
final class ContentReader {

  private static final int MAX_ADDRESSEE = 9;

  private static final int MIN_CLAUSE_TOKENS = 4;

  private static final int MAX_LEAD_IN = 14;

  private final Passage p;

  private final NounPhrases nouns;
  private final LeadIn leadIns;
  private final ClauseSigns signs;
  private final ContentEnd ends;

  ContentReader(Passage passage, NounPhrases nouns, ContentEnd ends) {
    this.p = passage;
    this.nouns = nouns;
    this.leadIns = new LeadIn(passage, nouns);
    this.signs = new ClauseSigns(passage, nouns);
    this.ends = ends;
  }

  /**
   * The content after a cue.
   *
   * @param to one past the last token that may belong to it
   * @return null when nothing that the cue takes follows
   */
  Content after(Cue cue, int to, List<Cue> cues) {
    CueEntry entry = cue.entry();
    int i = leadIns.skipAdverbs(cue.last() + 1, to);
    i = leadIns.skipAdverbs(i < to ? leadIns.skipTime(i, to) : i, to);
    if (i >= to) {
      return null;
    }
    Content direct = quotation(cue, i, to, cues);
    if (direct != null) {
      return direct;
    }
    boolean addressed = p.is(i, WordClass.OBJECT) && (p.isComma(i + 1) || p.is(i + 1, ":"));
    Content addressee = addressed ? quotation(cue, i + 1, to, cues) : null;
    if (addressee != null) {
      return addressee;
    }
    Content about = entry.has("quote") ? quotationAfterTopic(cue, i, to, cues) : null;
    if (about != null) {
      return about;
    }
    i = overInsertion(i, to);
    for (String preposition : entry.prepositions()) {
      if (p.is(i, preposition) && isObject(i + 1, to)) {
        boolean toSomebody = entry.has("np") || entry.has("np-to");
        int last = ends.ofObject(cue, i + 1, to, cues);
        boolean on = !(preposition.equals("on") && toSomebody) || findTo(i + 1, last) > 0;
        return on ? content(i + 1, last, i, "prep") : null;
      }
    }
    if (entry.has("np-to")) {
      int infinitive = isObject(i, to) ? findTo(i, Math.min(to, i + MAX_LEAD_IN)) : -1;
      if (infinitive > i) {
        return content(i, ends.ofPhrase(cue, i, to, cues), cue.last(), "np-to");
      }
    }
    if (entry.has("tell")) {
      Content told = told(cue, i, to, cues);
      if (told != null) {
        return told;
      }
    }
    if (p.is(i, "to") && entry.has("to") && !p.is(i + 1, WordClass.DETERMINER)) {
      return clause(cue, i, to, cues);
    }
    int later = leadIns.skipLeadIn(i, to);
    Content clause = later > i && later < to ? null : clause(cue, i, to, cues);
    if (clause != null) {
      return clause;
    }
    if (later > i) {
      Content quoted = quotation(cue, later, to, cues);
      if (quoted != null) {
        return quoted;
      }
      Content delayed = clause(cue, later, to, cues);
      if (delayed != null && !delayed.frame().equals("to")) {
        return delayed;
      }
      Content led = clause(cue, i, to, cues);
      if (led != null) {
        return led;
      }
    }
    if (entry.has("np-as") && isObject(i, to)) {
      int last = ends.ofObject(cue, i, to, cues);
      for (int as = i + 1; as < last; as++) {
        if (p.is(as, "as") && !p.isQuoted(as)) {
          return content(i, last, cue.last(), "np");
        }
      }
    }
    if (entry.has("np") && isObject(i, to)) {
      return content(i, ends.ofObject(cue, i, to, cues), cue.last(), "np");
    }
    return null;
  }

  /** Over a phrase between commas before {@code that}: {@code said, without proof, that}. */
  private int overInsertion(int from, int to) {
    if (p.isComma(from) && p.is(from + 1, WordClass.PREPOSITION)) {
      for (int i = from + 1; i + 1 < Math.min(to, from + MAX_LEAD_IN); i++) {
        if (p.isComma(i)) {
          return p.is(i + 1, "that") ? i + 1 : from;
        }
      }
    }
    return from;
  }

  /** {@code said of the envoy, "..."}: the quotation, not whom it is about. */
  private Content quotationAfterTopic(Cue cue, int from, int to, List<Cue> cues) {
    if (!p.is(from, "of") && !p.is(from, "about")) {
      return null;
    }
    for (int i = from + 1; i < Math.min(to, from + MAX_LEAD_IN); i++) {
      if (p.isQuoted(i)) {
        return p.isComma(i - 1) || p.is(i - 1, ":") ? quotation(cue, i, to, cues) : null;
      }
      if (nouns.hasFiniteVerb(i, i + 1)) {
        return null;
      }
    }
    return null;
  }

  private Content quotation(Cue cue, int from, int to, List<Cue> cues) {
    int i = from;
    while (i < to && (p.is(i, ":") || p.isComma(i) || p.isDash(i))) {
      i++;
    }
    int q = p.quotationAt(i);
    if (q < 0 || p.quotations().get(q).open() != i || Draft.isName(p, q)) {
      return null;
    }
    CueEntry entry = cue.entry();
    if (i > from && p.isComma(from) && !entry.has("quote") && !entry.has("clause")) {
      return null;
    }
    return content(i, ends.of(cue, i, to, cues), cue.last(), "quote");
  }

  private Content clause(Cue cue, int i, int to, List<Cue> cues) {
    CueEntry entry = cue.entry();
    boolean that = entry.has("that") || entry.has("clause") || entry.has("tell");
    int comma = that && p.is(i, "that") && p.isComma(i + 1) ? leadIns.commaAhead(i + 2, to) : -1;
    if (comma > 0) {
      return content(i, ends.of(cue, comma + 1, to, cues), cue.last(), "that");
    }
    if (p.is(i, "that") && that && i + 1 < to && !p.isComma(i + 1)) {
      int first = signs.isFinite(i + 1) ? i : i + 1;
      return content(first, ends.of(cue, i + 1, to, cues), cue.last(), "that");
    }
    if (p.is(i, WordClass.WH) && entry.has("wh")) {
      return content(i, ends.of(cue, i, to, cues), cue.last(), "wh");
    }
    if (p.is(i, "to") && (entry.has("to") || (entry.has("tell") && i > cue.last() + 1))) {
      return content(i, ends.ofPhrase(cue, i, to, cues), cue.last(), "to");
    }
    if (p.is(i, ":") && i + 1 < to && (entry.has("quote") || entry.has("clause"))) {
      return content(i + 1, ends.of(cue, i + 1, to, cues), cue.last(), "colon");
    }
    boolean aside = cue.isParticiple() && p.is(i, WordClass.PREPOSITION);
    boolean bare = entry.has("clause") || (entry.has("tell") && i > cue.last() + 1);
    if (bare && !aside && signs.startsClause(i)) {
      int last = ends.of(cue, i, to, cues);
      boolean verb = !entry.has("np") && nouns.isFinite(i) && p.is(i, TokenKind.WORD);
      boolean plain =
          verb || (!entry.has("np") && signs.opensSubject(i) && last - i >= MIN_CLAUSE_TOKENS);
      if (last > i && (plain || signs.hasVerb(i, last + 1))) {
        return content(i, last, cue.last(), "clause");
      }
    }
    return null;
  }

  /** After {@code tell}: an addressee, then the content. */
  private Content told(Cue cue, int from, int to, List<Cue> cues) {
    int i = from;
    int limit = Math.min(to, from + MAX_ADDRESSEE);
    if (p.is(i, WordClass.OBJECT) || p.is(i, "you") || p.is(i, "it")) {
      i++;
    } else if (p.isCapital(i)) {
      while (i < limit
          && (p.isCapital(i)
              || p.is(i, "-")
              || p.is(i, "'s")
              || p.is(i, "&")
              || (p.isCapital(i + 1)
                  && (p.is(i, WordClass.PERSON)
                      || p.is(i, WordClass.BODY)
                      || p.is(i, WordClass.OCCASION))))) {
        i++;
      }
    } else if (isObject(i, to)) {
      i += p.is(i, WordClass.DETERMINER) && p.isCapital(i + 1) ? 2 : 1;
      while (i < limit && !opensContent(i)) {
        i++;
      }
    }
    if (i == from || i >= to) {
      return null;
    }
    int that = leadIns.thatAhead(i, to);
    if (that > i) {
      Content far = clause(cue, that, to, cues);
      if (far != null) {
        return far;
      }
    }
    int later = p.is(i, "that") || p.is(i, "to") ? i : leadIns.skipLeadIn(i, to);
    if (later < to && cue.entry().prepositions().contains(p.folded(i)) && isObject(i + 1, to)) {
      return content(i + 1, ends.of(cue, i + 1, to, cues), cue.last(), "prep");
    }
    Content quoted = quotation(cue, later, to, cues);
    return quoted != null ? quoted : clause(cue, later, to, cues);
  }

  private boolean opensContent(int i) {
    return p.is(i, "that")
        || p.is(i, "to")
        || p.is(i, WordClass.SUBJECT)
        || p.is(i, WordClass.PREPOSITION)
        || p.is(i, WordClass.WH)
        || p.is(i, WordClass.TIME)
        || p.is(i, TokenKind.PUNCTUATION)
        || p.isQuoted(i)
        || p.is(i, WordClass.DETERMINER)
        || (p.isCapital(i) && !p.isCapital(i - 1));
  }

  /** Position of the {@code to} of an infinitive; -1 when none comes before the clause ends. */
  private int findTo(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (p.is(i, "to")
          && (p.isWord(i + 1) || p.isQuoted(i + 1))
          && !p.is(i + 1, WordClass.DETERMINER)) {
        return i;
      }
      if (nouns.hasFiniteVerb(i, i + 1)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isObject(int i, int to) {
    if (i >= to) {
      return false;
    }
    if (p.isQuoted(i)) {
      return true;
    }
    return (p.isWord(i)
            && !(p.is(i, WordClass.PREPOSITION) && !p.isCapital(i))
            && !p.is(i, WordClass.CONJUNCTION)
            && !p.is(i, WordClass.SUBJECT)
            && !(p.is(i, WordClass.SUBORDINATOR)
                && !p.is(i, WordClass.DETERMINER)
                && !p.is(i, "what"))
            && !p.is(i, WordClass.AUXILIARY)
            && !(p.is(i, WordClass.TIME) && !p.is(i, WordClass.DETERMINER) && !p.is(i + 1, "'s"))
            && (!p.is(i, WordClass.ADVERB) || p.is(i, WordClass.DETERMINER)))
        || p.is(i, "it")
        || p.is(i, "you");
  }

  private Content content(int first, int last, int cueLast, String frame) {
    return last < first ? null : new Content(first, last, cueLast, frame);
  }
}
