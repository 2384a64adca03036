package org.parley.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the tokens of a paragraph into sentences: after an end mark with its closing marks, unless a
 * lower-case word follows, or the mark stands inside a word ({@code HOT.N}), or a reporting clause
 * follows a quoted question ({@code “Why?” Kerry asked}). A dotted abbreviation ends a sentence
 * only where a word that opens sentences follows. A paragraph's end always ends a sentence.
 */
public final class SentenceSplitter {

  /** How far a reporting clause's verb is looked for. */
  private static final int CLAUSE_TOKENS = 9;

  /** So many marks without a word between them are not read on. */
  private static final int MAX_MARKS = 12;

  private SentenceSplitter() {}

  /** Sentences of one paragraph, in order; none when there is no token. */
  public static List<Sentence> sentences(String text, List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    boolean openQuote = false;
    for (int i = 0; i < tokens.size(); i++) {
      openQuote ^= text.charAt(tokens.get(i).start()) == '"';
      boolean itemNumber = i == from + 1 && tokens.get(from).kind() == TokenKind.NUMBER;
      int end = itemNumber && tokens.get(i).is(".") ? 0 : endOf(text, tokens, i, openQuote);
      if (end > 0) {
        sentences.add(sentence(sentences.size(), tokens.subList(from, end)));
        for (int k = i + 1; k < end; k++) {
          openQuote ^= text.charAt(tokens.get(k).start()) == '"';
        }
        from = end;
        i = end - 1;
      }
    }
    if (from < tokens.size()) {
      sentences.add(sentence(sentences.size(), tokens.subList(from, tokens.size())));
    }
    return sentences;
  }

  private static Sentence sentence(int index, List<Token> tokens) {
    Span span = new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    return new Sentence(index, span, List.copyOf(tokens));
  }

  /** One past the last token of the sentence that ends with token {@code i}; 0 when none does. */
  private static int endOf(String text, List<Token> tokens, int i, boolean openQuote) {
    Token token = tokens.get(i);
    boolean dotted = token.kind() == TokenKind.WORD && text.charAt(token.end() - 1) == '.';
    if (!dotted && !isEndMark(token)) {
      return 0;
    }
    int next = i + 1;
    boolean open = openQuote;
    boolean quoted = false;
    while (next < tokens.size() && closes(text, tokens, next, open)) {
      boolean quote = tokens.get(next).kind() == TokenKind.QUOTE;
      quoted |= quote;
      open ^= text.charAt(tokens.get(next).start()) == '"';
      next++;
    }
    if (next == tokens.size()) {
      return next;
    }
    Token first = tokens.get(next);
    int word = next;
    int limit = Math.min(tokens.size(), next + MAX_MARKS);
    while (word < limit && !tokens.get(word).isWord()) {
      word++;
    }
    if (word == limit) {
      return next;
    }
    if (continues(text, tokens, first, word)) {
      return 0;
    }
    if (dotted) {
      return endsAfterAbbreviation(token, tokens.get(word), first) ? next : 0;
    }
    boolean glued = next == i + 1 && first.start() == token.end() && token.is(".");
    if (glued && !isGluedSentence(text, tokens, i)) {
      return 0;
    }
    boolean question = token.is("?") || token.is("!");
    return question && quoted && isReportingClause(text, tokens, next) ? 0 : next;
  }

  private static boolean isEndMark(Token token) {
    return token.kind() == TokenKind.PUNCTUATION
        && (token.is(".") || token.is("!") || token.is("?") || token.is("..."));
  }

  /** True when what follows a mark goes on with the sentence: a small letter, a comma. */
  private static boolean continues(String text, List<Token> tokens, Token first, int word) {
    if (first.is(",") || first.is(";") || first.is(":")) {
      return true;
    }
    Token token = tokens.get(word);
    if (!Character.isLowerCase(text.charAt(token.start()))) {
      return false;
    }
    boolean innerCapital =
        token.end() - token.start() > 2 && Character.isUpperCase(text.charAt(token.start() + 1));
    boolean joined = word + 2 < tokens.size() && tokens.get(word + 1).kind() == TokenKind.HYPHEN;
    int name = joined ? word + 2 : word + 1;
    boolean opensName =
        (joined || SentenceWords.isNamePrefix(token.folded()))
            && token.end() - token.start() <= 6
            && name < tokens.size()
            && Character.isUpperCase(text.charAt(tokens.get(name).start()));
    return !opensName && !innerCapital;
  }

  private static boolean endsAfterAbbreviation(Token abbreviation, Token word, Token first) {
    if (first.kind() == TokenKind.PUNCTUATION && !first.is("(") && !first.is("[")) {
      return false;
    }
    boolean opener = SentenceWords.isOpener(word.folded());
    if (abbreviation.end() - abbreviation.start() <= 2) {
      return opener && word.folded().length() > 1;
    }
    return Abbreviations.mayEndSentence(abbreviation.folded())
        && (opener || first.kind() == TokenKind.QUOTE);
  }

  /** True for {@code rebels.The}, a lost space, as against {@code HOT.N} and {@code 3.a}. */
  private static boolean isGluedSentence(String text, List<Token> tokens, int i) {
    if (i == 0 || tokens.get(i + 1).kind() != TokenKind.WORD) {
      return tokens.get(i + 1).kind() != TokenKind.NUMBER;
    }
    Token before = tokens.get(i - 1);
    Token after = tokens.get(i + 1);
    return before.isWord()
        && before.end() - before.start() > 2
        && Character.isLowerCase(text.charAt(before.end() - 1))
        && after.end() - after.start() > 1
        && Character.isUpperCase(text.charAt(after.start()));
  }

  /** True for capitalised words, small ones like <i>of</i> between them, and a verb of saying. */
  private static boolean isReportingClause(String text, List<Token> tokens, int from) {
    for (int i = from; i < Math.min(from + CLAUSE_TOKENS, tokens.size()); i++) {
      Token token = tokens.get(i);
      if (i > from && SentenceWords.isReportingVerb(token.folded())) {
        return true;
      }
      boolean inName =
          token.kind() == TokenKind.HYPHEN
              || token.kind() == TokenKind.CLITIC
              || token.is("of")
              || token.is("the")
              || token.is("and")
              || (token.kind() == TokenKind.WORD
                  && (Character.isUpperCase(text.charAt(token.start())) || i > from));
      if (!inName) {
        return false;
      }
    }
    return false;
  }

  /** True for a mark that belongs to the sentence before it: closing quotes and brackets. */
  private static boolean closes(String text, List<Token> tokens, int i, boolean openQuote) {
    Token token = tokens.get(i);
    if (token.is(")") || token.is("]") || isEndMark(token)) {
      return true;
    }
    if (token.kind() != TokenKind.QUOTE) {
      return false;
    }
    char c = text.charAt(token.start());
    if (c == '\u201C' || c == '\u2018' || c == '\u00AB' || c == '`') {
      return false;
    }
    if (c == '\u201D' || c == '\u00BB') {
      return true;
    }
    boolean apart = tokens.get(i - 1).end() < token.start();
    boolean apartAfter =
        token.end() >= text.length() || Tokenizer.isSpace(text.charAt(token.end()));
    if (apart) {
      return apartAfter && (c == '\'' || (c == '"' && openQuote));
    }
    return c != '"' || openQuote || apartAfter;
  }
}
