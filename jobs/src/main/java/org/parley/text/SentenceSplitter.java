package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts the tokens of a paragraph into sentences: after an end mark with its closing marks, unless a
 * lower-case word follows; a dotted abbreviation ends a sentence only where a word that opens
 * sentences follows. A paragraph's end always ends a sentence.
 */
public final class SentenceSplitter {

  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "but",
          "and",
          "in",
          "on",
          "at",
          "as",
          "for",
          "if",
          "this",
          "that",
          "these",
          "those",
          "there",
          "his",
          "her",
          "their",
          "its",
          "our",
          "my",
          "when",
          "while",
          "after",
          "before",
          "since",
          "although",
          "though",
          "however",
          "meanwhile",
          "asked",
          "to",
          "from",
          "with",
          "by",
          "so",
          "what",
          "who",
          "how",
          "why",
          "where",
          "no",
          "not",
          "some",
          "many",
          "most",
          "both",
          "earlier",
          "later",
          "still");

  private SentenceSplitter() {}

  /** Sentences of one paragraph, in order; none when there is no token. */
  public static List<Sentence> sentences(String text, List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int end = endOf(text, tokens, i);
      if (end > 0) {
        sentences.add(sentence(sentences.size(), tokens.subList(from, end)));
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
  private static int endOf(String text, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean mark = token.is(".") || token.is("!") || token.is("?") || token.is("...");
    boolean dotted = token.kind() == TokenKind.WORD && text.charAt(token.end() - 1) == '.';
    if (!mark && !dotted) {
      return 0;
    }
    int next = i + 1;
    while (next < tokens.size() && closes(text, tokens, next)) {
      next++;
    }
    if (next == tokens.size()) {
      return next;
    }
    Token first = tokens.get(next);
    int word = next;
    while (word < tokens.size() && !tokens.get(word).isWord()) {
      word++;
    }
    if (word == tokens.size()) {
      return next;
    }
    char initial = text.charAt(tokens.get(word).start());
    if (Character.isLowerCase(initial)) {
      return 0;
    }
    if (first.kind() == TokenKind.PUNCTUATION
        && (first.is(",") || first.is(";") || first.is(":"))) {
      return 0;
    }
    if (dotted) {
      boolean opener = OPENERS.contains(tokens.get(word).folded());
      boolean quoted = first.kind() == TokenKind.QUOTE;
      return Abbreviations.mayEndSentence(token.folded())
              && token.end() - token.start() > 2
              && (opener || quoted)
          ? next
          : 0;
    }
    return next;
  }

  /** True for a mark that belongs to the sentence before it: closing quotes and brackets. */
  private static boolean closes(String text, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.is(")") || token.is("]")) {
      return true;
    }
    if (token.is(".") || token.is("!") || token.is("?") || token.is("...")) {
      return true;
    }
    if (token.kind() != TokenKind.QUOTE) {
      return false;
    }
    char c = text.charAt(token.start());
    if (c == '\u201C' || c == '\u2018' || c == '\u00AB') {
      return false;
    }
    if (c == '\u201D' || c == '\u00BB') {
      return true;
    }
    return tokens.get(i - 1).end() == token.start();
  }
}
