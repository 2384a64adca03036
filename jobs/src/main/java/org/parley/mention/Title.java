package org.parley.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands before a name, or alone in its place: {@code former US Secretary of State}.
 *
 * @param from first token, 0-based in its sentence
 * @param to one past the last token
 * @param office the office nearest to the name; null when there is only an honorific or the like
 * @param of states and bodies named within it
 * @param past true when it says that the office is no longer held
 * @param honorific key of the honorific nearest to the name; empty when none
 */
record Title(
    int from, int to, TitleWord.Office office, List<Hit> of, boolean past, String honorific) {

  /** The name of a place between a title and the word before it has so many words at most. */
  private static final int MAX_PLACE = 2;

  /**
   * Reads the title that ends where a name begins.
   *
   * @return null when none does
   */
  static Title before(SentenceView view, int name) {
    TitleHit first = view.titleEnding(name, hit -> opens(view, hit));
    if (first == null) {
      return invertedBefore(view, name);
    }
    return grow(view, first, name);
  }

  /** Reads the words that belong to an office that stands there. */
  static Title around(SentenceView view, TitleHit office) {
    return grow(view, office, office.to());
  }

  /** {@code President of Russia Vladimir Putin}, {@code US ambassador to Syria Robert Ford}. */
  private static Title invertedBefore(SentenceView view, int name) {
    Hit body = view.bodyEnding(name);
    if (body == null) {
      return null;
    }
    int link = view.is(body.from() - 1, "the") ? body.from() - 2 : body.from() - 1;
    boolean of = view.is(link, "of");
    if (!of && !view.is(link, "to") && !view.is(link, "for")) {
      return null;
    }
    TitleHit office = view.titleEnding(link, hit -> hit.word().is(TitleWord.Kind.OFFICE));
    if (office == null || (!of && !isTargeted(office))) {
      return null;
    }
    Title title = grow(view, office, link);
    List<Hit> bodies = new ArrayList<>(title.of());
    if (of) {
      bodies.add(body);
    }
    return new Title(title.from(), name, title.office(), bodies, title.past(), "");
  }

  /** True for an office that is held to or for somebody: ambassador, envoy. */
  static boolean isTargeted(TitleHit office) {
    String phrase = office.word().office() == null ? "" : office.word().office().phrase();
    return Words.TARGETED.contains(phrase.substring(phrase.lastIndexOf(' ') + 1));
  }

  /**
   * The other reading of an office whose first word belongs to the body before it: {@code Syrian
   * opposition} and {@code leader}, not {@code Syrian} and {@code opposition leader}.
   *
   * @return null when there is none
   */
  static Title divided(SentenceView view, Title title) {
    if (title.office() == null) {
      return null;
    }
    for (TitleHit hit : view.titlesEnding(title.to())) {
      boolean shorter = hit.from() > title.from();
      if (shorter && hit.word().office() != null && !hit.word().office().equals(title.office())) {
        Hit body = view.bodyEnding(hit.from());
        if (body != null && title.of().stream().noneMatch(body::sameSpan)) {
          return grow(view, hit, title.to());
        }
      }
    }
    return null;
  }

  /** Offices and heads need no capital; honorifics do, for <i>general</i> is also an adjective. */
  private static boolean opens(SentenceView view, TitleHit hit) {
    TitleWord word = hit.word();
    return word.is(TitleWord.Kind.OFFICE)
        || word.is(TitleWord.Kind.HEAD)
        || (word.is(TitleWord.Kind.HONORIFIC) && view.isCapital(hit.from()));
  }

  private static Title grow(SentenceView view, TitleHit first, int to) {
    int from = first.from();
    TitleWord.Office office = first.word().office();
    String honorific = office == null ? view.joined(first.from(), first.to()) : "";
    List<Hit> of = new ArrayList<>();
    boolean past = first.word().is(TitleWord.Kind.PAST);
    while (from > 0) {
      int end = view.isHyphen(from - 1) ? from - 1 : from;
      TitleHit word = view.titleEnding(end, hit -> true);
      Hit body = MetonymRules.unlessDateline(view, view.bodyEnding(end));
      boolean byline = body != null && body.isMedia() && !of.isEmpty();
      if (body != null && !byline && (word == null || body.from() <= word.from())) {
        of.add(0, body);
        from = body.from();
      } else if (word != null && belongs(view, word)) {
        if (word.word().is(TitleWord.Kind.DEPUTY) && of.isEmpty() && office != null) {
          String phrase = view.joined(word.from(), word.to()) + " " + office.phrase();
          office = new TitleWord.Office(phrase, List.of(phrase), List.of());
        } else if (office == null) {
          office = parted(view, word, first);
        }
        past |= word.word().is(TitleWord.Kind.PAST);
        from = word.from();
      } else if (view.isPossessive(end - 1) && view.bodyEnding(end - 1) != null) {
        body = view.bodyEnding(end - 1);
        of.add(0, body);
        from = body.from();
        break;
      } else {
        TitleHit former = of.isEmpty() && office != null ? formerBefore(view, end) : null;
        if (former == null) {
          break;
        }
        past = true;
        from = former.from();
      }
    }
    while (to - from > 0 && view.isHyphen(from)) {
      from++;
    }
    return new Title(from, to, office, List.copyOf(of), past, honorific);
  }

  /**
   * The word before a place that the codebook does not know: {@code former Florida Governor}.
   *
   * @return null when none stands there
   */
  private static TitleHit formerBefore(SentenceView view, int office) {
    for (int i = office - 1; i >= Math.max(1, office - MAX_PLACE) && view.isCapital(i); i--) {
      TitleHit word = view.titleEnding(i, hit -> hit.word().is(TitleWord.Kind.PAST));
      if (word != null) {
        return word;
      }
    }
    return null;
  }

  /** The office of {@code top US diplomat}, whose country stands between its words. */
  private static TitleWord.Office parted(SentenceView view, TitleHit word, TitleHit first) {
    if (word.word().office() != null) {
      return word.word().office();
    }
    return view.office(
        view.joined(word.from(), word.to()) + " " + view.joined(first.from(), first.to()));
  }

  /** Function words may be title words elsewhere; an honorific before an office needs a capital. */
  private static boolean belongs(SentenceView view, TitleHit hit) {
    TitleWord word = hit.word();
    boolean onlyHonorific =
        word.is(TitleWord.Kind.HONORIFIC)
            && !word.is(TitleWord.Kind.OFFICE)
            && !word.is(TitleWord.Kind.MODIFIER);
    return !onlyHonorific || view.isCapital(hit.from());
  }
}
