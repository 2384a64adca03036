package org.parley.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds patterns in one clause. Every item of a pattern maps the set of word positions that can be
 * reached before it to the set after it, so the time is bounded by pattern length times clause
 * length and nothing is tried twice.
 */
final class PatternMatcher {

  /** Gaps do not reach over these: a new clause with its own subject begins. */
  private static final Set<String> STOPS = WordFile.words("gap_stops.txt");

  private final Clause clause;
  private BitSet stops;
  private BitSet passed;
  private final IdentityHashMap<Pattern.Choice, BitSet> choices = new IdentityHashMap<>();
  private NegationScope negation;

  PatternMatcher(Clause clause) {
    this.clause = clause;
  }

  private BitSet stops() {
    if (stops == null) {
      stops = new BitSet();
      for (int i = 0; i < clause.size(); i++) {
        stops.set(i, STOPS.contains(clause.form(i)) || isNextThat(i));
      }
    }
    return stops;
  }

  /** True for the "that" of "he is finished and that Iran must go too": a clause of its own. */
  private boolean isNextThat(int i) {
    return i > 0
        && clause.form(i).equals("that")
        && clause.form(i - 1).equals("and")
        && clause.names().stream().anyMatch(name -> name.from() == i + 1);
  }

  private BitSet passed() {
    if (passed == null) {
      passed = new BitSet();
      for (int i = 0; i < clause.size(); i++) {
        passed.set(i, PassedWords.contains(clause, i));
      }
    }
    return passed;
  }

  Clause clause() {
    return clause;
  }

  /** Negations and hedges of the clause; looked for when first needed. */
  NegationScope negation() {
    if (negation == null) {
      negation = new NegationScope(clause, this);
    }
    return negation;
  }

  /** The longest match from each word from which there is one, in order. */
  List<Match> find(Pattern pattern) {
    BitSet firsts = firsts(pattern);
    if (ends(pattern, firsts).isEmpty()) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (int from = firsts.nextSetBit(0); from >= 0; from = firsts.nextSetBit(from + 1)) {
      int to = ends(pattern, only(from)).length() - 1;
      if (to > from) {
        BitSet used = new BitSet();
        trace(pattern, from, to, used);
        matches.add(new Match(from, to, used));
      }
    }
    return matches;
  }

  /** True when there is a match. */
  boolean matches(Pattern pattern) {
    return !ends(pattern, firsts(pattern)).isEmpty();
  }

  /** The words at which the pattern may begin: those of its first item where it names some. */
  private BitSet firsts(Pattern pattern) {
    if (pattern instanceof Pattern.Sequence sequence && !sequence.items().isEmpty()) {
      return firsts(sequence.items().get(0));
    } else if (pattern instanceof Pattern.Word word) {
      return clause.at(word.word());
    } else if (pattern instanceof Pattern.Beginning beginning) {
      return clause.at(beginning.key());
    } else if (pattern instanceof Pattern.ActorReference actor) {
      return clause.startsOfActor(actor.actorId());
    } else if (pattern instanceof Pattern.Choice choice) {
      BitSet firsts = (BitSet) wordsOf(choice).clone();
      choice.others().forEach(other -> firsts.or(firsts(other)));
      return firsts;
    }
    BitSet all = new BitSet();
    all.set(0, clause.size());
    return all;
  }

  private static BitSet only(int position) {
    BitSet set = new BitSet();
    set.set(position);
    return set;
  }

  private BitSet ends(Pattern pattern, BitSet starts) {
    if (starts.isEmpty()) {
      return starts;
    } else if (pattern instanceof Pattern.Sequence sequence) {
      return lastOf(sequence, starts);
    } else if (pattern instanceof Pattern.Word word) {
      return behind(clause.at(word.word()), starts);
    } else if (pattern instanceof Pattern.Beginning beginning) {
      return behind(clause.at(beginning.key()), starts);
    } else if (pattern instanceof Pattern.Choice choice && choice.others().isEmpty()) {
      return behind(wordsOf(choice), starts);
    }
    BitSet ends = new BitSet();
    if (pattern instanceof Pattern.ActorReference actor) {
      BitSet at = clause.startsOfActor(actor.actorId());
      for (int i = at.nextSetBit(0); i >= 0; i = at.nextSetBit(i + 1)) {
        if (starts.get(i)) {
          ends.or(clause.endsOfActor(actor.actorId(), i));
        }
      }
    } else if (pattern instanceof Pattern.Gap gap) {
      ends.or(starts);
      BitSet reached = starts;
      for (int n = 0; n < gap.words() && !reached.isEmpty(); n++) {
        reached = step(reached, stops(), false);
        ends.or(reached);
      }
    } else if (pattern instanceof Pattern.Choice choice) {
      ends.or(behind(wordsOf(choice), starts));
      for (Pattern other : choice.others()) {
        ends.or(ends(other, starts));
      }
    } else if (pattern instanceof Pattern.Maybe maybe) {
      ends.or(starts);
      ends.or(ends(maybe.item(), starts));
    } else if (pattern instanceof Pattern.Absent absent) {
      for (int i = starts.nextSetBit(0); i >= 0; i = starts.nextSetBit(i + 1)) {
        if (ends(absent.item(), only(i)).isEmpty()) {
          ends.set(i);
        }
      }
    } else if (pattern instanceof Pattern.NotAfter after) {
      for (int i = starts.nextSetBit(0); i >= 0; i = starts.nextSetBit(i + 1)) {
        if (!standsBefore(after.item(), i)) {
          ends.set(i);
        }
      }
    } else if (pattern instanceof Pattern.Edge edge) {
      int position = edge.end() ? clause.size() : clause.contentStart();
      if (starts.get(position)) {
        ends.set(position);
      }
    }
    return ends;
  }

  /**
   * True when the item ends right before content word {@code i}; attributing words are let pass.
   */
  private boolean standsBefore(Pattern item, int i) {
    if (i >= clause.size() || !clause.word(i).content()) {
      return false;
    }
    return ends(item, only(i)).get(i) || (i > 0 && ends(item, only(i - 1)).get(i));
  }

  /** Where the single words of a choice stand; kept, for lists stand in many patterns. */
  private BitSet wordsOf(Pattern.Choice choice) {
    BitSet known = choices.get(choice);
    if (known == null) {
      known = new BitSet();
      for (String word : choice.words()) {
        known.or(clause.at(word));
      }
      choices.put(choice, known);
    }
    return known;
  }

  /** Behind those of the words that are among the starts. */
  private static BitSet behind(BitSet words, BitSet starts) {
    if (!words.intersects(starts)) {
      return Clause.NOWHERE;
    }
    BitSet behind = new BitSet();
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      if (starts.get(i)) {
        behind.set(i + 1);
      }
    }
    return behind;
  }

  /** Positions after the last item. */
  private BitSet lastOf(Pattern.Sequence sequence, BitSet starts) {
    BitSet reached = starts;
    for (int i = 0; i < sequence.items().size() && !reached.isEmpty(); i++) {
      reached = ends(sequence.items().get(i), i == 0 ? reached : passing(reached));
    }
    return reached;
  }

  /** Positions before the first item, and after each. */
  private List<BitSet> sequenceEnds(Pattern.Sequence sequence, BitSet starts) {
    List<BitSet> reached = new ArrayList<>();
    reached.add(starts);
    for (int i = 0; i < sequence.items().size(); i++) {
      BitSet before = i == 0 ? reached.get(i) : passing(reached.get(i));
      reached.add(ends(sequence.items().get(i), before));
    }
    return reached;
  }

  /** Positions with those behind adverbs and negations that may stand between two items. */
  private BitSet passing(BitSet positions) {
    if (!positions.intersects(passed())) {
      return positions;
    }
    BitSet all = (BitSet) positions.clone();
    BitSet reached = positions;
    while (!reached.isEmpty()) {
      reached = step(reached, passed(), true);
      reached.andNot(all);
      all.or(reached);
    }
    return all;
  }

  /** One word on, over words that are in the set or, with {@code in} false, are not in it. */
  private BitSet step(BitSet positions, BitSet words, boolean in) {
    BitSet next = new BitSet();
    for (int i = positions.nextSetBit(0); i >= 0 && i < clause.size(); ) {
      if (words.get(i) == in) {
        next.set(i + 1);
      }
      i = positions.nextSetBit(i + 1);
    }
    return next;
  }

  /** Marks the words that the pattern names on one way from {@code from} to {@code to}. */
  private void trace(Pattern pattern, int from, int to, BitSet used) {
    if (pattern instanceof Pattern.Sequence sequence) {
      traceSequence(sequence, from, to, used);
    } else if (pattern instanceof Pattern.Choice choice) {
      for (Pattern alternative : choice.alternatives()) {
        if (ends(alternative, only(from)).get(to)) {
          trace(alternative, from, to, used);
          return;
        }
      }
    } else if (pattern instanceof Pattern.Maybe maybe) {
      if (from != to) {
        trace(maybe.item(), from, to, used);
      }
    } else if (!(pattern instanceof Pattern.Gap)) {
      used.set(from, to);
    }
  }

  private void traceSequence(Pattern.Sequence sequence, int from, int to, BitSet used) {
    List<BitSet> reached = sequenceEnds(sequence, only(from));
    int end = to;
    for (int i = sequence.items().size() - 1; i >= 0; i--) {
      Pattern item = sequence.items().get(i);
      BitSet before = i == 0 ? reached.get(0) : passing(reached.get(i));
      int start = before.previousSetBit(end);
      if (item instanceof Pattern.Maybe maybe) {
        // A word that may be left out is named where it stands.
        int named = before.previousSetBit(end - 1);
        while (named >= from && !ends(maybe.item(), only(named)).get(end)) {
          named = named == 0 ? -1 : before.previousSetBit(named - 1);
        }
        start = named >= from ? named : start;
      }
      while (start > from && !ends(item, only(start)).get(end)) {
        start = before.previousSetBit(start - 1);
      }
      trace(item, start, end, used);
      end = reached.get(i).previousSetBit(start);
    }
  }
}
