package org.parley.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.parley.mention.Mention;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;
import org.parley.text.TokenKind;

/**
 * A paragraph as one row of tokens, with their word classes, the quotations and the mentions that
 * begin at each token. Positions are token indices within the paragraph.
 */
final class Passage {

  /** Tokens from {@code from} up to, not including, {@code to}: sentences joined by quotations. */
  record Unit(int from, int to) {}

  private static final int MAX_ATTRIBUTION = 24;

  /** Classes of words that are surnames too: May, Will, Drew. */
  private static final int OF_NAMES =
      WordClass.MODAL.bit() | WordClass.PASTTENSE.bit() | WordClass.TIME.bit();

  private static final Set<String> FORMS_OF_ADDRESS =
      Set.of("mr.", "mrs.", "ms.", "mr", "mrs", "ms", "miss");

  private static final int BEFORE_UNITS =
      WordClass.PREPOSITION.bit() | WordClass.TIME.bit() | WordClass.DETERMINER.bit();

  private final String text;
  private final Paragraph paragraph;
  private final List<Token> tokens;
  private final int[] masks;
  private final int[] sentenceStarts;
  private final List<Quotation> quotations;
  private final int[] quotationAt;
  private final Mention[] mentionAt;
  private final int[] mentionLast;
  private final boolean[] mentionEnd;

  Passage(
      String text,
      Paragraph paragraph,
      QuotationFinder.Before quotedBefore,
      List<Mention> mentions) {
    this.text = text;
    this.paragraph = paragraph;
    this.tokens = new ArrayList<>();
    this.sentenceStarts = new int[paragraph.sentences().size()];
    for (Sentence sentence : paragraph.sentences()) {
      sentenceStarts[sentence.index()] = tokens.size();
      tokens.addAll(sentence.tokens());
    }
    this.masks = new int[tokens.size()];
    for (int i = 0; i < masks.length; i++) {
      Token token = tokens.get(i);
      boolean word = token.kind() == TokenKind.WORD || token.kind() == TokenKind.CLITIC;
      masks[i] = word ? maskOf(i) : 0;
    }
    this.quotations = QuotationFinder.find(text, tokens, quotedBefore);
    this.quotationAt = new int[tokens.size()];
    Arrays.fill(quotationAt, -1);
    for (int q = 0; q < quotations.size(); q++) {
      Quotation quotation = quotations.get(q);
      int to = Math.min(quotation.close() + 1, tokens.size());
      Arrays.fill(quotationAt, Math.max(0, quotation.open()), to, q);
    }
    this.mentionAt = new Mention[tokens.size()];
    this.mentionLast = new int[tokens.size()];
    this.mentionEnd = new boolean[tokens.size()];
    place(mentions);
  }

  /** The classes of a token; a name that looks like a word of a class is in none. */
  private int maskOf(int i) {
    String folded = tokens.get(i).folded();
    int mask = WordClass.maskOf(folded);
    boolean capital = mask != 0 && Character.isUpperCase(text.charAt(tokens.get(i).start()));
    if (!capital) {
      return mask;
    }
    boolean opens = i == 0 || !(tokens.get(i - 1).isWord() || tokens.get(i - 1).is(","));
    if (isAcronym(i)) {
      return 0;
    }
    boolean name = WordClass.isInLy(folded) ? !opens || speaks(i + 1) : isSurname(i, mask);
    return name ? 0 : mask;
  }

  /** {@code US} and {@code WHO} between words that are not all in capitals. */
  private boolean isAcronym(int i) {
    Token token = tokens.get(i);
    boolean one = token.is("us") || token.is("who");
    return one
        && isShouted(i)
        && (i == 0 || !isShouted(i - 1))
        && (i + 1 == tokens.size() || !isShouted(i + 1));
  }

  private boolean isShouted(int i) {
    Token token = tokens.get(i);
    return token.isWord()
        && token.end() - token.start() > 1
        && text.substring(token.start(), token.end()).chars().noneMatch(Character::isLowerCase);
  }

  /** {@code Ms. May}, {@code Tom Drew,}, {@code May said}; not {@code a poll in May said}. */
  private boolean isSurname(int i, int mask) {
    boolean weekday = (mask & WordClass.WEEKDAY.bit()) != 0;
    if ((mask & OF_NAMES) == 0) {
      return false;
    }
    String before = i > 0 ? tokens.get(i - 1).folded() : "";
    int unit = WordClass.maskOf(before) & BEFORE_UNITS;
    boolean title = FORMS_OF_ADDRESS.contains(before);
    boolean afterName =
        i > 1 && unit == 0 && Character.isUpperCase(text.charAt(tokens.get(i - 1).start()));
    boolean day = (WordClass.maskOf(before) & WordClass.WEEKDAY.bit()) != 0;
    boolean ends = i + 1 < tokens.size() && tokens.get(i + 1).is(",");
    return title
        || (!weekday && (unit == 0 || day) && speaks(i + 1))
        || (!weekday && afterName && ends);
  }

  /** True for a past or present form of a verb of speech, which has a subject before it. */
  private boolean speaks(int i) {
    return i < tokens.size()
        && Character.isLowerCase(text.charAt(tokens.get(i).start()))
        && CueLexicon.speaks(tokens.get(i).folded());
  }

  private void place(List<Mention> mentions) {
    for (Mention mention : mentions) {
      int first = tokenAt(mention.span().start());
      int last = tokenAt(mention.span().end() - 1);
      if (!mention.embedded() && first >= 0 && last >= first) {
        mentionAt[first] = mention;
        mentionLast[first] = last;
        mentionEnd[last] = true;
        for (int i = first; i <= last; i++) {
          boolean capital = Character.isUpperCase(text.charAt(tokens.get(i).start()));
          masks[i] &= isShouted(i) ? 0 : capital ? ~(OF_NAMES | WordClass.WEEKDAY.bit()) : ~0;
        }
      }
    }
  }

  String text() {
    return text;
  }

  Paragraph paragraph() {
    return paragraph;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The folded form; empty when there is no such token. */
  String folded(int i) {
    return i >= 0 && i < masks.length ? tokens.get(i).folded() : "";
  }

  /** True when there is a token {@code i} and it is of the kind. */
  boolean is(int i, TokenKind kind) {
    return i >= 0 && i < masks.length && tokens.get(i).kind() == kind;
  }

  /** True when there is a token {@code i} and it is of the class. */
  boolean is(int i, WordClass wordClass) {
    return i >= 0 && i < masks.length && (masks[i] & wordClass.bit()) != 0;
  }

  /** True when there is a token {@code i} and its folded form is {@code form}. */
  boolean is(int i, String form) {
    return i >= 0 && i < masks.length && tokens.get(i).is(form);
  }

  boolean isWord(int i) {
    return i >= 0 && i < masks.length && tokens.get(i).isWord();
  }

  /** How many words stand in a run of tokens, both ends included. */
  int words(int first, int last) {
    int n = 0;
    for (int i = first; i <= last; i++) {
      n += isWord(i) ? 1 : 0;
    }
    return n;
  }

  boolean isComma(int i) {
    return is(i, ",");
  }

  /** Dashes between clauses, single or doubled. */
  boolean isDash(int i) {
    if (i < 0 || i >= masks.length || tokens.get(i).kind() != TokenKind.PUNCTUATION) {
      return false;
    }
    String f = folded(i);
    return f.equals("-") || f.equals("\u2013") || f.equals("\u2014") || f.equals("\u2015");
  }

  /** True when the token begins with an upper-case letter. */
  boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(text.charAt(tokens.get(i).start()));
  }

  /** True for a word in small letters that ends in {@code -ing}. */
  boolean isParticiple(int i) {
    return folded(i).endsWith("ing") && !isCapital(i);
  }

  List<Quotation> quotations() {
    return quotations;
  }

  /** Index of the quotation that the token belongs to, marks included; -1 when none. */
  int quotationAt(int i) {
    return i < 0 || i >= quotationAt.length ? -1 : quotationAt[i];
  }

  boolean isQuoted(int i) {
    return quotationAt(i) >= 0;
  }

  /** True when the paragraph ends within a quotation. */
  boolean endsQuoted() {
    return !quotations.isEmpty() && !quotations.get(quotations.size() - 1).closed();
  }

  /** True when the last thing is a mark that opens a quotation of what stands in the next line. */
  boolean endsWithMark() {
    int last = tokens.size() - 1;
    return last > 0
        && is(last, TokenKind.QUOTE)
        && !is(last, "'")
        && !isQuoted(last)
        && Character.isWhitespace(text.charAt(tokens.get(last).start() - 1));
  }

  /** The longest mention that begins at the token; null when none. */
  Mention mentionAt(int i) {
    return i < 0 || i >= mentionAt.length ? null : mentionAt[i];
  }

  /** Last token of the mention that begins at the token. */
  int mentionLast(int i) {
    return mentionLast[i];
  }

  /** True when a mention ends with the token. */
  boolean endsMention(int i) {
    return i >= 0 && i < mentionEnd.length && mentionEnd[i];
  }

  /** Text offsets of a run of tokens, both ends included. */
  Span span(int first, int last) {
    return new Span(tokens.get(first).start(), tokens.get(last).end());
  }

  /** The token that holds the offset; -1 when none does. */
  int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      Token token = tokens.get(mid);
      if (token.end() <= offset) {
        low = mid + 1;
      } else if (token.start() > offset) {
        high = mid - 1;
      } else {
        return mid;
      }
    }
    return -1;
  }

  /** Index of the sentence that holds the token. */
  int sentenceOf(int token) {
    int at = Arrays.binarySearch(sentenceStarts, token);
    return at >= 0 ? at : -at - 2;
  }

  /** First token of the sentence that holds the token. */
  int sentenceStart(int token) {
    return sentenceStarts[sentenceOf(token)];
  }

  /** Sentences, those that a quotation spans joined to one unit. */
  List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    int from = Dateline.tokens(this);
    for (int s = 1; s <= sentenceStarts.length; s++) {
      int to = s < sentenceStarts.length ? sentenceStarts[s] : tokens.size();
      boolean joined =
          (to < tokens.size() && quotationAt[to] >= 0 && quotationAt[to - 1] == quotationAt[to])
              || (to < tokens.size() && attributionFollows(to));
      if (!joined && to > from) {
        units.add(new Unit(from, to));
        from = to;
      }
    }
    return units;
  }

  /** True when the sentence that begins here only says who spoke the quotation before it. */
  private boolean attributionFollows(int start) {
    int before = start - 1;
    if (!isQuoted(before)
        || isQuoted(start)
        || quotations.get(quotationAt(before)).close() != before) {
      return false;
    }
    int i = start;
    boolean insertion = false;
    int limit = Math.min(size(), start + MAX_ATTRIBUTION);
    while (i < limit && (isWord(i) || isComma(i)) && !is(i, WordClass.SUBORDINATOR)) {
      insertion |= isComma(i);
      int last = lastOfCue(i);
      boolean verb = last >= i;
      boolean near = insertion ? isComma(i - 1) : i < start + 7;
      if (verb && i > start && near) {
        int next = last + 1;
        boolean only = next >= size() || is(next, ".");
        boolean asks = is(before - 1, "?") || is(before - 1, "!") || is(before - 1, "...");
        return only
            || (asks
                && (isComma(next)
                    || is(next, WordClass.TIME)
                    || is(next, WordClass.ADVERB)
                    || is(next, WordClass.PREPOSITION)));
      }
      i++;
    }
    return false;
  }

  /** Last token of a verb that may follow a quotation, with its phrase; -1 when none is here. */
  private int lastOfCue(int verb) {
    for (CueEntry entry : CueLexicon.entries(folded(verb))) {
      int at = verb;
      for (String word : entry.rest()) {
        at = at >= 0 && is(at + 1, word) ? at + 1 : -1;
      }
      if (at >= 0 && entry.has("quote")) {
        return at;
      }
    }
    return -1;
  }
}
