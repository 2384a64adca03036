package org.parley.position;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.mention.Mention;
import org.parley.text.Span;

/**
 * One sentence of a statement's content as words, without what nested statements say; before them
 * the attributing words where they come first ({@code called on}), which patterns may use.
 */
final class Clause {

  /**
   * A word of the clause.
   *
   * @param form folded
   * @param span in the document
   * @param afterComma true when a comma, dash, colon or bracket stands before it
   * @param hyphenated true when a hyphen joins it to the next word
   * @param content false for the attributing words
   */
  record Word(String form, Span span, boolean afterComma, boolean hyphenated, boolean content) {}

  /**
   * Words that name an actor.
   *
   * @param from first word
   * @param to one past the last word
   * @param mention as found
   */
  record Name(int from, int to, Mention mention) {}

  /** No word; not to be changed. */
  static final BitSet NOWHERE = new BitSet();

  private final List<Word> words;
  private final List<Name> names;
  private final boolean question;
  private final int sentence;
  private final Map<String, BitSet> index = new HashMap<>();
  private final Map<String, ActorPlaces> actors = new HashMap<>();

  /** Where words stand for an actor, and where they end: a set of ends for each first word. */
  private static final class ActorPlaces {
    private final BitSet starts = new BitSet();
    private final BitSet[] ends;

    ActorPlaces(int words) {
      ends = new BitSet[words];
    }
  }

  /**
   * @param question true when the sentence ends with a question mark
   * @param sentence 0-based over the document
   */
  Clause(List<Word> words, List<Name> names, boolean question, int sentence) {
    this.words = List.copyOf(words);
    this.names = List.copyOf(names);
    this.question = question;
    this.sentence = sentence;
    for (int i = 0; i < words.size(); i++) {
      // A part of a compound is what it is: "Moscow-backed" backs nobody.
      if (isPart(i)) {
        place(form(i), i);
      } else {
        for (String lemma : Lemmas.of(form(i))) {
          place(lemma, i);
        }
      }
    }
    for (Name name : names) {
      if (!name.mention().actorId().isEmpty()) {
        refer(name.mention().actorId(), name.from(), name.to());
      }
    }
  }

  private void place(String key, int i) {
    index.computeIfAbsent(key, k -> new BitSet()).set(i);
  }

  /** Says that words from {@code from} to before {@code to} stand for an actor. */
  void refer(String actorId, int from, int to) {
    ActorPlaces places = actors.computeIfAbsent(actorId, k -> new ActorPlaces(words.size()));
    places.starts.set(from);
    if (places.ends[from] == null) {
      places.ends[from] = new BitSet();
    }
    places.ends[from].set(to);
  }

  /** Lets a further key stand for all that stands for an actor. */
  void referAs(String key, String actorId) {
    ActorPlaces places = actors.get(actorId);
    if (places != null) {
      for (int from = places.starts.nextSetBit(0);
          from >= 0;
          from = places.starts.nextSetBit(from + 1)) {
        int first = from;
        places.ends[from].stream().forEach(to -> refer(key, first, to));
      }
    }
  }

  /** What the clause holds of the keys: words by their base forms, beginnings, actors. */
  BitSet keys(PatternKeys keys) {
    BitSet found = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      if (isPart(i)) {
        keys.addPart(form(i), found);
      } else {
        keys.addWord(form(i), found);
      }
    }
    actors.keySet().forEach(actor -> keys.addActor(actor, found));
    return found;
  }

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  String form(int i) {
    return words.get(i).form();
  }

  List<Name> names() {
    return names;
  }

  /** The longest name that ends with word {@code last}; null when none does. */
  Name nameEndingAt(int last) {
    Name longest = null;
    for (Name name : names) {
      if (name.to() == last + 1 && (longest == null || name.from() < longest.from())) {
        longest = name;
      }
    }
    return longest;
  }

  boolean isQuestion() {
    return question;
  }

  int sentence() {
    return sentence;
  }

  /** True when a hyphen joins word {@code i} to another. */
  private boolean isPart(int i) {
    return words.get(i).hyphenated() || (i > 0 && words.get(i - 1).hyphenated());
  }

  /** True when word {@code i} is one of some words, by base form or as printed. */
  boolean isAnyOf(int i, Set<String> some) {
    String form = words.get(i).form();
    return isPart(i)
        ? some.contains(form) && Lemmas.of(form).size() == 1
        : Lemmas.of(form).stream().anyMatch(some::contains);
  }

  /** True when word {@code i} has the base form, or is the word. */
  boolean is(int i, String word) {
    String form = words.get(i).form();
    return isPart(i) ? form.equals(word) : Lemmas.of(form).contains(word);
  }

  /** The first word of the content. */
  int contentStart() {
    int i = 0;
    while (i < words.size() - 1 && !words.get(i).content()) {
      i++;
    }
    return i;
  }

  /**
   * Where a word stands.
   *
   * @param key a base form, a printed form or {@code beginning*}
   */
  BitSet at(String key) {
    BitSet at = index.get(key);
    if (at == null) {
      if (!key.endsWith("*")) {
        return NOWHERE;
      }
      at = new BitSet();
      String letters = key.substring(0, key.length() - 1);
      for (int i = 0; i < words.size(); i++) {
        at.set(i, form(i).startsWith(letters));
      }
      index.put(key, at);
    }
    return at;
  }

  /** True when a word of the clause has the base form, or is the word. */
  boolean has(String word) {
    return !at(word).isEmpty();
  }

  /** Those for whom words of the clause stand, as ids of actors or further keys. */
  Set<String> actors() {
    return actors.keySet();
  }

  /** Where words that stand for an actor begin. */
  BitSet startsOfActor(String actorId) {
    ActorPlaces places = actors.get(actorId);
    return places == null ? NOWHERE : places.starts;
  }

  /** Ends of what stands for an actor from word {@code from}, where something does. */
  BitSet endsOfActor(String actorId, int from) {
    return actors.get(actorId).ends[from];
  }

  /** Actors for whom words that the match names stand. */
  Set<String> actorsIn(Match match) {
    Set<String> found = new HashSet<>();
    actors.forEach(
        (actor, places) -> {
          if (places.starts.intersects(match.used())) {
            found.add(actor);
          }
        });
    return found;
  }

  /** True when the match names a word of the content, not only attributing words. */
  boolean holdsContent(Match match) {
    return match.used().stream().anyMatch(i -> words.get(i).content());
  }

  /** Where the content of the clause stands in the document. */
  Span contentSpan() {
    Span hull = null;
    for (Word word : words) {
      if (word.content()) {
        hull = hull == null ? word.span() : hull.hull(word.span());
      }
    }
    return hull;
  }
}
