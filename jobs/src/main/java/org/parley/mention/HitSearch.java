package org.parley.mention;

import java.util.List;
import org.parley.codebook.AliasForm;

/**
 * Walks through a sentence along the names and titles that the index knows, over initials, articles
 * and the comma before a suffix.
 */
final class HitSearch {

  private final SentenceView view;
  private final AliasIndex index;
  private final List<Hit> names;
  private final List<TitleHit> titles;

  /**
   * @param view whose words are read already
   * @param names to which names are added
   * @param titles to which titles are added
   */
  HitSearch(SentenceView view, AliasIndex index, List<Hit> names, List<TitleHit> titles) {
    this.view = view;
    this.index = index;
    this.names = names;
    this.titles = titles;
  }

  /** Adds every name and title that begins with a token. */
  void from(int first) {
    walk(index.root(), first, first, false);
  }

  /**
   * Goes on from a node of the index.
   *
   * @param initialPassed true when an initial between two names has been passed over; then only
   *     persons are found
   */
  private void walk(AliasIndex.Node start, int from, int at, boolean initialPassed) {
    AliasIndex.Node node = start;
    int i = at;
    while (i < view.size() && (view.key(i) != null || isBeforeSuffix(i, from))) {
      String key = view.key(i);
      if (key == null || key.isEmpty()) {
        i++;
        continue;
      }
      if (key.equals("al") && isArticle(i)) {
        walk(node, from, i + 1, initialPassed);
      }
      if (i > from && !initialPassed && isInitial(i)) {
        walk(node, from, i + 1, true);
      }
      node = node.child(key);
      if (node == null) {
        return;
      }
      i++;
      if (initialPassed) {
        foundPerson(node, from, i);
      } else {
        found(node, from, i);
      }
    }
  }

  /** The comma of {@code Donald Trump, Jr.} */
  private boolean isBeforeSuffix(int i, int from) {
    return i > from
        && view.isMark(i, ",")
        && i + 1 < view.size()
        && view.isCapital(i + 1)
        && ("jr".equals(view.key(i + 1)) || "sr".equals(view.key(i + 1)));
  }

  /** The initial of {@code John F. Kerry}. */
  private boolean isInitial(int i) {
    return view.key(i).length() == 1
        && view.isCapital(i)
        && view.isCapital(i - 1)
        && view.isCapital(i + 1);
  }

  private void foundPerson(AliasIndex.Node node, int from, int to) {
    List<NameEntry> persons =
        node.names().stream().filter(e -> e.person() && e.form() == AliasForm.NAME).toList();
    if (!persons.isEmpty()) {
      List<NameEntry> fitting = CapitalsRule.fitting(view, persons, from, to);
      if (!fitting.isEmpty()) {
        names.add(new Hit(from, to, fitting));
      }
    }
  }

  /** True for the {@code al} of {@code al-Assad}: joined to, or right before, a capital. */
  private boolean isArticle(int i) {
    int next = view.is(i + 1, "") ? i + 2 : i + 1;
    return view.isCapital(next);
  }

  private void found(AliasIndex.Node node, int from, int to) {
    if (!node.names().isEmpty()) {
      List<NameEntry> fitting = CapitalsRule.fitting(view, node.names(), from, to);
      if (!fitting.isEmpty()) {
        names.add(new Hit(from, to, fitting));
      }
    }
    if (node.title() != null) {
      titles.add(new TitleHit(from, to, node.title()));
    }
  }
}
