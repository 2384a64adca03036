package org.parley.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.codebook.AliasForm;
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
  private boolean allCapitals;
  private boolean noCapitals;
  private boolean titleCase;
  private final List<Hit> names = new ArrayList<>();
  private final List<TitleHit> titles = new ArrayList<>();

  SentenceView(Document document, Paragraph paragraph, Sentence sentence, AliasIndex index) {
    this.index = index;
    this.text = document.text();
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.keys = new String[tokens.size()];
    this.capital = new boolean[tokens.size()];
    readWords();
    readCase();
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != null && !keys[i].isEmpty() && tokens.get(i).isWord()) {
        walk(index.root(), i, i);
      }
    }
    names.sort(LEFT_THEN_LONG);
  }

  private void readWords() {
    for (int i = 0; i < keys.length; i++) {
      Token token = tokens.get(i);
      keys[i] = NameKeys.of(token);
      char c = text.charAt(token.start());
      capital[i] = token.kind() == TokenKind.WORD && !Character.isLowerCase(c) && isLetter(c);
    }
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.isSurrogate(c);
  }

  private void readCase() {
    int words = 0;
    int capitals = 0;
    int shouted = 0;
    int longWords = 0;
    int longCapitals = 0;
    for (int i = 0; i < keys.length; i++) {
      Token token = tokens.get(i);
      if (token.kind() != TokenKind.WORD) {
        continue;
      }
      words++;
      capitals += capital[i] ? 1 : 0;
      shouted += capital[i] && !hasLowerCase(token) ? 1 : 0;
      if (token.end() - token.start() > 3 && words > 1) {
        longWords++;
        longCapitals += capital[i] ? 1 : 0;
      }
    }
    allCapitals = words >= 3 && shouted == words;
    noCapitals = words > 0 && capitals == 0;
    boolean stopped = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(".");
    titleCase = !allCapitals && !stopped && longWords >= 3 && 10 * longCapitals >= 7 * longWords;
  }

  private boolean hasLowerCase(Token token) {
    for (int i = token.start(); i < token.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void walk(AliasIndex.Node start, int from, int at) {
    AliasIndex.Node node = start;
    int i = at;
    while (i < keys.length && keys[i] != null) {
      if (keys[i].isEmpty()) {
        i++;
        continue;
      }
      if (keys[i].equals("al") && isArticle(i)) {
        walk(node, from, i + 1);
      }
      node = node.child(keys[i]);
      if (node == null) {
        return;
      }
      i++;
      found(node, from, i);
    }
  }

  /** True for the {@code al} of {@code al-Assad}: joined to, or right before, a capital. */
  private boolean isArticle(int i) {
    int next = i + 1 < keys.length && keys[i + 1] != null && keys[i + 1].isEmpty() ? i + 2 : i + 1;
    return next < keys.length && capital[next];
  }

  private void found(AliasIndex.Node node, int from, int to) {
    if (!node.names().isEmpty()) {
      List<NameEntry> fitting = fitting(node.names(), from, to);
      if (!fitting.isEmpty()) {
        names.add(new Hit(from, to, fitting));
      }
    }
    if (node.title() != null) {
      titles.add(new TitleHit(from, to, node.title()));
    }
  }

  private List<NameEntry> fitting(List<NameEntry> entries, int from, int to) {
    List<NameEntry> fitting = null;
    for (int e = 0; e < entries.size(); e++) {
      boolean fits = fits(entries.get(e), from, to);
      if (!fits && fitting == null) {
        fitting = new ArrayList<>(entries.subList(0, e));
      } else if (fits && fitting != null) {
        fitting.add(entries.get(e));
      }
    }
    return fitting == null ? entries : fitting;
  }

  private boolean fits(NameEntry entry, int from, int to) {
    boolean acronym = entry.caseSensitive() || entry.form() == AliasForm.ACRONYM;
    if (allCapitals && acronym && to - from == 1 && Words.ACRONYM.contains(keys[from])) {
      return text.charAt(tokens.get(from).end() - 1) == '.';
    }
    if (entry.caseSensitive()) {
      String printed = AliasIndex.exact(text, tokens.subList(from, to));
      return printed.equals(entry.exact())
          || (allCapitals && printed.equalsIgnoreCase(entry.exact()));
    }
    if (entry.capitals() == NameEntry.Capitals.NONE) {
      return true;
    }
    if (noCapitals) {
      return !entry.person() && !entry.isSurname();
    }
    if (entry.person() || entry.isSurname()) {
      boolean last = capital[to - 1] || (to - from > 2 && isHyphen(to - 2));
      return last && (capital[from] || keys[from].equals("al") || isParticle(from));
    }
    return entry.capitals() == NameEntry.Capitals.FIRST ? capital[from] : anyCapital(from, to);
  }

  private boolean isParticle(int i) {
    return Words.PARTICLE.contains(keys[i]);
  }

  private boolean anyCapital(int from, int to) {
    for (int i = from; i < to; i++) {
      if (capital[i]) {
        return true;
      }
    }
    return false;
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
    return allCapitals;
  }

  /** Most words are capitalised, as in headlines: capitals tell little. */
  boolean isTitleCase() {
    return titleCase;
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

  /** By start, the longer first. */
  List<Hit> names() {
    return names;
  }

  /** By start, the shorter first. */
  List<TitleHit> titles() {
    return titles;
  }

  /** The longest title hit that ends before a token and fits the test; null when none. */
  TitleHit titleEnding(int to, java.util.function.Predicate<TitleHit> test) {
    TitleHit best = null;
    for (TitleHit hit : titles) {
      if (hit.to() == to && (best == null || hit.from() < best.from()) && test.test(hit)) {
        best = hit;
      }
    }
    return best;
  }

  /** The longest name hit of a body that ends before a token; null when none. */
  Hit bodyEnding(int to) {
    Hit best = null;
    for (Hit hit : names) {
      if (hit.to() == to && hit.isBody() && (best == null || hit.from() < best.from())) {
        best = hit;
      }
    }
    return best;
  }

  /** The longest name hit that begins with a token and fits the test; null when none. */
  Hit nameBeginning(int from, java.util.function.Predicate<Hit> test) {
    for (Hit hit : names) {
      if (hit.from() == from && test.test(hit)) {
        return hit;
      }
    }
    return null;
  }
}
