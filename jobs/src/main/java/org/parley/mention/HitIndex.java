package org.parley.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The names and titles of a sentence by the tokens where they begin and end. Counting sorts, so
 * that every look-up is of its hits alone.
 */
final class HitIndex {

  /** Tokens before a surname within which a longer name that holds it may begin. */
  private static final int LONGEST_NAME = 12;

  private final int tokens;
  private final List<Hit> names;
  private final List<TitleHit> titles;
  private final List<TitleHit> titlesByEnd;

  /** By end: the longest name hit of a body. */
  private final Hit[] bodyEnding;

  /** By start: where the hits begin in their lists; by end: where in the titles by their ends. */
  private final int[] nameAt;

  private final int[] titleAt;
  private final int[] titleEndingAt;

  /**
   * Looks through the hits once.
   *
   * @param names by start, the longer first
   * @param titles by start, the shorter first
   * @param tokens of the sentence
   */
  HitIndex(List<Hit> names, List<TitleHit> titles, int tokens) {
    this.tokens = tokens;
    this.names = names;
    this.titles = titles;
    this.bodyEnding = new Hit[tokens + 1];
    this.nameAt = new int[tokens + 2];
    this.titleAt = new int[tokens + 2];
    this.titleEndingAt = new int[tokens + 2];
    for (Hit hit : names) {
      nameAt[hit.from() + 1]++;
      Hit longest = bodyEnding[hit.to()];
      if (hit.isBody() && (longest == null || hit.from() < longest.from())) {
        bodyEnding[hit.to()] = hit;
      }
    }
    for (TitleHit hit : titles) {
      titleAt[hit.from() + 1]++;
      titleEndingAt[hit.to() + 1]++;
    }
    for (int i = 1; i < nameAt.length; i++) {
      nameAt[i] += nameAt[i - 1];
      titleAt[i] += titleAt[i - 1];
      titleEndingAt[i] += titleEndingAt[i - 1];
    }
    this.titlesByEnd = new ArrayList<>(titles);
    titlesByEnd.sort(Comparator.comparingInt(TitleHit::to).thenComparingInt(TitleHit::from));
  }

  /** The name hits that begin with one of the tokens, by start, the longer first. */
  List<Hit> namesBeginning(int from, int to) {
    return inside(from, to) ? names.subList(nameAt[from], nameAt[to]) : List.of();
  }

  /** The longest name hit of a body that ends before a token; null when none. */
  Hit bodyEnding(int to) {
    return to < 0 || to > tokens ? null : bodyEnding[to];
  }

  /** The title hits that begin with one of the tokens, by start. */
  List<TitleHit> titlesBeginning(int from, int to) {
    return inside(from, to) ? titles.subList(titleAt[from], titleAt[to]) : List.of();
  }

  /** The title hits that end before a token, the longest first. */
  List<TitleHit> titlesEnding(int to) {
    return to < 0 || to > tokens
        ? List.of()
        : titlesByEnd.subList(titleEndingAt[to], titleEndingAt[to + 1]);
  }

  /** True when the name is no part of a longer one, an article before a surname apart. */
  boolean isOutermost(Hit hit) {
    int first = Math.max(0, hit.from() - LONGEST_NAME);
    for (Hit other : namesBeginning(first, hit.from() + 1)) {
      if (other.contains(hit) && !other.sameSpan(hit) && !onlyArticle(other, hit)) {
        return false;
      }
    }
    return true;
  }

  private static boolean onlyArticle(Hit outer, Hit inner) {
    return outer.to() == inner.to() && outer.hasSurname();
  }

  private boolean inside(int from, int to) {
    return from >= 0 && from <= to && to <= tokens;
  }
}
