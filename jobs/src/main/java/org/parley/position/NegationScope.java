package org.parley.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What negations, hedges and questions do to the matches of one clause. A match is governed by what
 * stands before it back to the clause's border, or within it without being named by the pattern.
 */
final class NegationScope {

  /** Words before a match that can still govern it. */
  private static final int REACH_WORDS = 16;

  /** Words between a match and what denies it from behind. */
  private static final int REACH_BEHIND_WORDS = 4;

  /** Words between a negation and the verb of stance that it turns. */
  private static final int REACH_VERB_WORDS = 1;

  /** Words between "while" and the match that it voids. */
  private static final int REACH_NEXT_WORDS = 1;

  /** Words from one negation to the next that repeats it. */
  private static final int REPEATED_WORDS = 4;

  private static final Set<String> BORDERS = WordFile.words("clause_borders.txt");

  /** Behind "and", these open a clause that an earlier negation does not reach. */
  private static final Set<String> RESUMING =
      Set.of("that", "must", "should", "will", "would", "has", "have", "needed", "needs");

  private static final Set<String> AUXILIARIES =
      Set.of("be", "have", "do", "will", "can", "may", "would", "could", "should", "must", "shall");

  /** Words between "and" and the subject of a clause. */
  private static final Set<String> OPENING = Set.of("the", "now", "then", "so", "today", "still");

  private static final Set<String> SUBJECTS = Set.of("i", "we", "you", "he", "she", "it", "they");

  /** How a match stands in its clause. */
  enum Polarity {
    ASSERTED,
    NEGATED,
    UNCLEAR,
    /** No position is taken. */
    VOID
  }

  /**
   * Polarity and firmness.
   *
   * @param hedged true when said to be possible or hoped for only
   */
  record Reading(Polarity polarity, boolean hedged) {}

  private final Clause clause;
  private final Map<Modifier.Kind, List<Match>> found = new EnumMap<>(Modifier.Kind.class);

  NegationScope(Clause clause, PatternMatcher matcher) {
    this.clause = clause;
    for (Modifier.Kind kind : Modifier.Kind.values()) {
      found.put(kind, new ArrayList<>());
    }
    for (Modifier modifier : Modifier.in(clause)) {
      found.get(modifier.kind()).addAll(matcher.find(modifier.pattern()));
    }
  }

  /**
   * How a match stands: what is done with another's demand ("they rejected Russia's call for it")
   * does not turn that demand.
   */
  Reading of(Match match, HolderFinder.Holders holders) {
    if (found.get(Modifier.Kind.NOBODY).stream().anyMatch(m -> !match.used().get(m.from()))
        || found.get(Modifier.Kind.PAST).stream()
            .anyMatch(m -> m.from() >= match.to() && m.from() - match.to() <= REACH_BEHIND_WORDS)) {
      return new Reading(Polarity.VOID, false);
    }
    int first = Math.max(border(match.from()), holders.owned());
    BitSet kept = new BitSet();
    governing(Modifier.Kind.KEEP, first, match).forEach(keep -> kept.set(keep.from(), keep.to()));
    List<Match> opposing = outside(kept, governing(Modifier.Kind.OPPOSE, first, match));
    Set<String> turns = new HashSet<>();
    outside(kept, governing(Modifier.Kind.FLIP, first, match)).forEach(m -> turns.add(key(m)));
    opposing.forEach(m -> turns.add(key(m)));
    turnsOf(holders.verb(), match).forEach(m -> turns.add(key(m)));
    int count = turns.size();
    if (found.get(Modifier.Kind.AFTER).stream()
        .anyMatch(m -> m.from() >= match.to() && m.from() - match.to() <= REACH_BEHIND_WORDS)) {
      count++;
    }
    boolean hedged = !governing(Modifier.Kind.HEDGE, first, match).isEmpty();
    List<Match> voids = outside(kept, governing(Modifier.Kind.VOID, first, match));
    if (voids.stream().anyMatch(m -> m.from() < match.from())
        || found.get(Modifier.Kind.NEXT).stream()
            .anyMatch(m -> m.from() < match.from() && adjoins(m, match))) {
      return new Reading(Polarity.VOID, hedged);
    }
    if (count == 0) {
      return new Reading(Polarity.ASSERTED, hedged);
    }
    if (count == 1) {
      return new Reading(Polarity.NEGATED, hedged);
    }
    boolean doubled = count == 2 && opposing.isEmpty();
    return new Reading(doubled ? Polarity.ASSERTED : Polarity.UNCLEAR, hedged);
  }

  /**
   * Negations right before the verb of stance govern all it says, however far: "no longer insists".
   */
  private List<Match> turnsOf(int verb, Match match) {
    if (verb < 0 || verb >= match.from()) {
      return List.of();
    }
    return found.get(Modifier.Kind.FLIP).stream()
        .filter(m -> m.from() < verb && verb - m.to() <= REACH_VERB_WORDS && m.to() <= verb)
        .filter(m -> !isKept(m) && !isElliptic(m))
        .toList();
  }

  private boolean isKept(Match turn) {
    return found.get(Modifier.Kind.KEEP).stream()
        .anyMatch(keep -> keep.from() <= turn.from() && turn.from() < keep.to());
  }

  /** True for the "not" of "if they do not, …", which denies what was said before. */
  private boolean isElliptic(Match turn) {
    if (!clause.is(turn.from(), "not")
        || turn.to() >= clause.size()
        || !clause.word(turn.to()).afterComma()) {
      return false;
    }
    for (int i = turn.from() - 1; i >= Math.max(0, turn.from() - REPEATED_WORDS); i--) {
      if (clause.form(i).equals("if")) {
        return true;
      }
    }
    return false;
  }

  private static boolean adjoins(Match modifier, Match match) {
    return modifier.to() <= match.from() && match.from() - modifier.to() <= REACH_NEXT_WORDS;
  }

  /**
   * Where a turn stands; for "no way, no way at all" the same twice, as for "have not and will
   * not".
   */
  private String key(Match turn) {
    int at = turn.from();
    boolean joined = false;
    for (int i = at - 1; i >= Math.max(0, at - REPEATED_WORDS); i--) {
      if (joined && clause.form(i).equals(clause.form(at))) {
        at = i;
        break;
      }
      boolean joins = clause.is(i, "and") || clause.is(i, "or") || clause.is(i, "nor");
      joined |= joins;
      if (!joins && !clause.isAnyOf(i, AUXILIARIES)) {
        break;
      }
    }
    boolean phrase = clause.is(at, "no") && at + 1 < clause.size();
    return phrase ? "no " + clause.form(at + 1) : String.valueOf(at);
  }

  /** Modifiers of a kind from {@code first} to the match's end that the match does not name. */
  private List<Match> governing(Modifier.Kind kind, int first, Match match) {
    return found.get(kind).stream()
        .filter(m -> m.from() >= first && m.from() < match.to() && !named(m, match))
        .filter(m -> !isCutOff(m, match) && !repeats(m, match) && !isElliptic(m))
        .filter(m -> m.from() < match.from() || !deniesAnother(m))
        .toList();
  }

  /**
   * True for the second "not" of "cannot and will not", when the pattern names the other; the "no"
   * of "no-fly zone" is part of a name.
   */
  private boolean repeats(Match modifier, Match match) {
    for (int i = match.from(); i < match.to(); i++) {
      if (match.used().get(i)
          && !clause.word(i).hyphenated()
          && Math.abs(i - modifier.from()) <= REPEATED_WORDS
          && clause.form(i).equals(clause.form(modifier.from()))) {
        return true;
      }
    }
    return false;
  }

  /** True for the "not" of "the army, not the rebels, fired it". */
  private boolean deniesAnother(Match modifier) {
    if (!clause.is(modifier.from(), "not") || !clause.word(modifier.from()).afterComma()) {
      return false;
    }
    int end = Math.min(clause.size(), modifier.to() + REPEATED_WORDS + 1);
    for (int i = modifier.to() + 1; i < end; i++) {
      if (clause.word(i).afterComma()) {
        return true;
      }
    }
    return false;
  }

  /** True when a comma stands between them that no second one closes. */
  private boolean isCutOff(Match modifier, Match match) {
    int commas = 0;
    for (int i = modifier.to(); i <= match.from(); i++) {
      commas += clause.word(i).afterComma() ? 1 : 0;
    }
    return commas % 2 == 1;
  }

  private boolean named(Match modifier, Match match) {
    return match.used().get(modifier.from())
        || (modifier.to() - modifier.from() == 1 && clause.word(modifier.from()).hyphenated());
  }

  private static List<Match> outside(BitSet kept, List<Match> matches) {
    return matches.stream().filter(m -> !kept.get(m.from())).toList();
  }

  /** First word of the clause that holds word {@code from}. */
  private int border(int from) {
    int least = Math.max(0, from - REACH_WORDS);
    for (int i = from; i > least; i--) {
      boolean subject = SUBJECTS.contains(clause.form(i)) || nameStartsAt(i);
      boolean joined = isJoined(i);
      boolean notYet = i > 0 && clause.form(i).equals("yet") && clause.is(i - 1, "not");
      if (i < from && BORDERS.contains(clause.form(i)) && !notYet) {
        return i + 1;
      }
      if (clause.is(i, "and") && i + 1 < clause.size() && RESUMING.contains(clause.form(i + 1))) {
        return i;
      }
      if (subject && (joined || clause.word(i).afterComma())) {
        return i;
      }
    }
    return least;
  }

  /** True behind "and", "and now", "and then the": a clause with a subject of its own begins. */
  private boolean isJoined(int i) {
    int before = i - 1;
    while (before > 0 && OPENING.contains(clause.form(before))) {
      before--;
    }
    return before >= 0 && clause.is(before, "and");
  }

  private boolean nameStartsAt(int i) {
    return clause.names().stream().anyMatch(name -> name.from() == i);
  }
}
