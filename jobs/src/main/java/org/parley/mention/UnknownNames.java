package org.parley.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.text.Span;
import org.parley.text.Zone;

/**
 * Runs of capitalised words that no mention covers. Listed are those beside a title or a cue verb,
 * those of several words, acronyms, and single words that stand capitalised inside sentences at
 * least twice.
 */
final class UnknownNames {

  private static final int MIN_SINGLE = 2;
  private static final int MAX_WORDS = 8;

  private final Map<String, Integer> singles = new HashMap<>();
  private final Set<String> lowerCase = new HashSet<>();
  private final List<Candidate> candidates = new ArrayList<>();

  private UnknownNames() {}

  /** A run of words that may be a name. */
  private record Candidate(Span span, String name, String why, String key) {}

  static List<UnknownName> find(NameRuns runs, List<Mention> mentions) {
    UnknownNames names = new UnknownNames();
    int at = 0;
    runs.sentences().forEach(names::readLowerCase);
    for (SentenceView view : runs.sentences()) {
      boolean[] covered = new boolean[view.size()];
      Span sentence = view.span(0, view.size());
      while (at < mentions.size() && mentions.get(at).span().end() <= sentence.start()) {
        at++;
      }
      for (int m = at; m < mentions.size(); m++) {
        Mention mention = mentions.get(m);
        if (mention.span().start() >= sentence.end()) {
          break;
        }
        boolean adjective = mention.form() == MentionForm.ADJECTIVE;
        for (int i = 0; i < covered.length && !adjective; i++) {
          covered[i] |= mention.span().contains(view.token(i).start());
        }
      }
      if (view.paragraph().zone() != Zone.BOILERPLATE && !view.isAllCapitals()) {
        names.read(view, covered);
      }
    }
    return names.chosen();
  }

  private void readLowerCase(SentenceView view) {
    for (int i = 0; i < view.size(); i++) {
      if (view.isWord(i) && !view.isCapital(i)) {
        lowerCase.add(view.key(i));
      }
    }
  }

  private void read(SentenceView view, boolean[] covered) {
    for (Hit hit : view.names()) {
      boolean adjective = hit.names().stream().anyMatch(UnknownNames::isAdjective);
      for (int i = hit.from(); i < hit.to() && !adjective; i++) {
        covered[i] |= hit.isOther() || !hit.hasSurname();
      }
    }
    int i = 0;
    while (i < view.size()) {
      if (!opens(view, covered, i)) {
        i++;
        continue;
      }
      int end = end(view, covered, i);
      add(view, i, end);
      i = end;
    }
  }

  private static boolean isAdjective(NameEntry entry) {
    return entry.form() == org.parley.codebook.AliasForm.ADJECTIVE;
  }

  private static boolean opens(SentenceView view, boolean[] covered, int i) {
    return view.isCapital(i) && !covered[i] && !isPlain(view, i);
  }

  private static boolean isPlain(SentenceView view, int i) {
    String key = view.key(i);
    if (key == null || key.isEmpty() || Words.CALENDAR.contains(key)) {
      return true;
    }
    boolean listed = Words.FUNCTION.contains(key);
    return listed && (view.opensSentence(i) || view.isTitleCase() || key.length() < 4);
  }

  /** One past the last word of the run; small words join capitals. */
  private static int end(SentenceView view, boolean[] covered, int from) {
    int end = from + 1;
    while (end < view.size() && end - from < 2 * MAX_WORDS) {
      int next = end;
      while (next < view.size()
          && next < end + 3
          && (view.isHyphen(next) || (isJoiner(view, next) && !covered[next]))) {
        next++;
      }
      boolean capital =
          next < view.size()
              && view.isCapital(next)
              && !covered[next]
              && !Words.CALENDAR.contains(String.valueOf(view.key(next)));
      boolean number =
          next == end
              && next < view.size()
              && view.isWord(next)
              && view.token(next).kind() == org.parley.text.TokenKind.NUMBER
              && view.isHyphen(next - 1);
      if (!capital && !number) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  private static boolean isJoiner(SentenceView view, int i) {
    String key = view.key(i);
    return key != null
        && !view.isCapital(i)
        && (Words.PARTICLE.contains(key) || key.equals("al") || isOf(view, i));
  }

  /** {@code Ministry of …}, {@code Ministry of the …}; not {@code Anna Petrova of …}. */
  private static boolean isOf(SentenceView view, int i) {
    int of = view.is(i, "the") ? i - 1 : i;
    String noun = view.key(of - 1);
    return view.is(of, "of") && noun != null && Words.BODY.contains(noun);
  }

  private void add(SentenceView view, int start, int end) {
    int from = start;
    TitleHit title = null;
    for (TitleHit hit : view.titlesBeginning(start, end)) {
      if (hit.to() <= end && isTitle(hit) && hit.to() > from) {
        from = hit.to();
        title = hit;
      }
    }
    while (from < end && (view.isHyphen(from) || !view.isCapital(from))) {
      from++;
    }
    if (from >= end) {
      return;
    }
    if (title == null) {
      title = view.titleEnding(from, UnknownNames::isTitle);
    }
    String key = view.joined(from, end);
    int words = key.isEmpty() ? 0 : key.split(" ", -1).length;
    if (words == 0 || words > MAX_WORDS || (words == 1 && isWeak(view, from))) {
      return;
    }
    if (words == 1 && !view.opensSentence(from) && !view.isTitleCase()) {
      singles.merge(key, 1, Integer::sum);
    }
    String why =
        title != null
            ? "title"
            : isCue(view, end) ? "cue verb" : words > 1 ? "full name" : "capitalised";
    if (why.equals("capitalised") && isAcronym(view, from)) {
      singles.merge(key, MIN_SINGLE, Integer::sum);
    }
    boolean doubtful = words == 1 && (view.opensSentence(from) || view.isTitleCase());
    if (doubtful && (view.isTitleCase() || key.endsWith("s") || lowerCase.contains(key))) {
      why = "capitalised";
    }
    candidates.add(new Candidate(view.span(from, end), view.surface(from, end), why, key));
  }

  private static boolean isTitle(TitleHit hit) {
    return hit.word().is(TitleWord.Kind.OFFICE)
        || hit.word().is(TitleWord.Kind.HEAD)
        || hit.word().is(TitleWord.Kind.HONORIFIC);
  }

  private static boolean isWeak(SentenceView view, int i) {
    String key = view.key(i);
    return key.length() < 2
        || Words.NATION.contains(key)
        || Words.FUNCTION.contains(key)
        || view.nameBeginning(i, h -> h.to() == i + 1 && !h.hasSurname()) != null
        || !view.titlesBeginning(i, i + 1).isEmpty();
  }

  private static boolean isAcronym(SentenceView view, int i) {
    String surface = view.surface(i, i + 1);
    return surface.length() >= 2 && surface.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isCue(SentenceView view, int end) {
    String key = view.key(end);
    return key != null && Words.CUE.contains(key) && !view.isCapital(end);
  }

  private List<UnknownName> chosen() {
    List<UnknownName> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean enough =
          !candidate.why().equals("capitalised")
              || singles.getOrDefault(candidate.key(), 0) >= MIN_SINGLE;
      if (enough) {
        chosen.add(new UnknownName(candidate.span(), candidate.name(), candidate.why()));
      }
    }
    return chosen;
  }
}
