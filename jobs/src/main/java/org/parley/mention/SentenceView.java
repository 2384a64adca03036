package org.parley.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.parley.corpus.Document;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;
import org.parley.text.TokenKind;

/**
 * A sentence as the finder sees it: keys, capitals and every run of tokens that the index knows.
 * Indices are of tokens, 0-based in the sentence.
 */
final class SentenceView {

  private static final Comparator<Hit> LEFT_THEN_LONG =
      Comparator.comparingInt(Hit::from).thenComparing(Hit::to, Comparator.reverseOrder());

  private final AliasIndex index;
  private final String text;
  private final Paragraph paragraph;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final String[] keys;
  private final boolean[] capital;
  private final LetterCase letterCase;
  private final List<Hit> names = new ArrayList<>();
  private final List<TitleHit> titles = new ArrayList<>();
  private final HitIndex hits;

  SentenceView(Document document, Paragraph paragraph, Sentence sentence, AliasIndex index) {
    this.index = index;
    this.text = document.text();
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.keys = new String[tokens.size()];
    this.capital = new boolean[tokens.size()];
    readWords();
    this.letterCase = LetterCase.of(text, tokens, capital);
    HitSearch search = new HitSearch(this, index, names, titles);
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != null && !keys[i].isEmpty() && tokens.get(i).isWord()) {
        search.from(i);
      }
    }
    names.sort(LEFT_THEN_LONG);
    this.hits = new HitIndex(names, titles, keys.length);
  }

  private void readWords() {
    for (int i = 0; i < keys.length; i++) {
      Token token = tokens.get(i);
      keys[i] = isSplitHyphen(i) ? NameKeys.HYPHEN : NameKeys.of(token);
      char c = text.charAt(token.start());
      capital[i] = token.kind() == TokenKind.WORD && !Character.isLowerCase(c) && isLetter(c);
    }
  }

  /** The second hyphen of {@code Mazar-e - Sharif}, as texts cut into tokens have it. */
  private boolean isSplitHyphen(int i) {
    return i > 2
        && tokens.get(i).is("-")
        && NameKeys.HYPHEN.equals(keys[i - 2])
        && ("e".equals(keys[i - 1]) || "i".equals(keys[i - 1]));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.isSurrogate(c);
  }

  Paragraph paragraph() {
    return paragraph;
  }

  int index() {
    return sentence.index();
  }

  int size() {
    return keys.length;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The key of a token; null for a mark and outside the sentence. */
  String key(int i) {
    return i >= 0 && i < keys.length ? keys[i] : null;
  }

  boolean is(int i, String key) {
    return key.equals(key(i));
  }

  boolean isHyphen(int i) {
    return is(i, NameKeys.HYPHEN);
  }

  boolean isWord(int i) {
    return i >= 0 && i < keys.length && tokens.get(i).isWord();
  }

  boolean isMark(int i, String mark) {
    return i >= 0 && i < keys.length && tokens.get(i).is(mark);
  }

  /** True for the possessive {@code 's}. */
  boolean isPossessive(int i) {
    return i >= 0 && i < keys.length && tokens.get(i).kind() == TokenKind.CLITIC && is(i, "'s");
  }

  boolean isCapital(int i) {
    return i >= 0 && i < keys.length && capital[i];
  }

  /** Every letter of the sentence is a capital. */
  boolean isAllCapitals() {
    return letterCase.all();
  }

  /** Most words are capitalised, as in headlines: capitals tell little. */
  boolean isTitleCase() {
    return letterCase.title();
  }

  /** True when no word stands before the token in its sentence. */
  boolean opensSentence(int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (tokens.get(j).isWord()) {
        return false;
      }
    }
    return true;
  }

  Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  String surface(int from, int to) {
    return span(from, to).in(text);
  }

  /** The words as written, without marks. */
  String exact(int from, int to) {
    return AliasIndex.exact(text, tokens.subList(from, to));
  }

  /** No word of the sentence has a capital. */
  boolean isWithoutCapitals() {
    return letterCase.none();
  }

  /** The keys from one token to another, joined by blanks. */
  String joined(int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (keys[i] != null && !keys[i].isEmpty()) {
        joined.append(joined.length() == 0 ? "" : " ").append(keys[i]);
      }
    }
    return joined.toString();
  }

  /** The office that a phrase names, keys joined by blanks; null when none. */
  TitleWord.Office office(String phrase) {
    return index.office(phrase);
  }

  /** True when keys joined by blanks may name the actor. */
  boolean names(String phrase, String actorId) {
    return index.names(phrase, actorId);
  }

  /** True when the name is no part of a longer one, an article before a surname apart. */
  boolean isOutermost(Hit hit) {
    return hits.isOutermost(hit);
  }

  /** By start, the longer first. */
  List<Hit> names() {
    return names;
  }

  /** By start, the shorter first. */
  List<TitleHit> titles() {
    return titles;
  }

  /** The longest title hit that ends before a token and fits the test; null when none. */
  TitleHit titleEnding(int to, Predicate<TitleHit> test) {
    return first(titlesEnding(to), test);
  }

  /** The title hits that end before a token, the longest first. */
  List<TitleHit> titlesEnding(int to) {
    return hits.titlesEnding(to);
  }

  /** The title hits that begin with one of the tokens, by start. */
  List<TitleHit> titlesBeginning(int from, int to) {
    return hits.titlesBeginning(from, to);
  }

  /** The longest name hit of a body that ends before a token; null when none. */
  Hit bodyEnding(int to) {
    return hits.bodyEnding(to);
  }

  /** The name hits that begin with one of the tokens, by start, the longer first. */
  List<Hit> namesBeginning(int from, int to) {
    return hits.namesBeginning(from, to);
  }

  /** The longest name hit that begins with a token and fits the test; null when none. */
  Hit nameBeginning(int from, Predicate<Hit> test) {
    return first(namesBeginning(from, from + 1), test);
  }

  private static <T> T first(List<T> hits, Predicate<T> test) {
    for (T hit : hits) {
      if (test.test(hit)) {
        return hit;
      }
    }
    return null;
  }
}
