package org.parley.mention;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Gender;
import org.parley.time.DateInterval;

/** Whose turn it is in a transcript: names before a colon at the head of a paragraph. */
final class Turns {

  /** Turns by people of one side, at least, that make a transcript its own. */
  private static final int MIN_TURNS = 3;

  private final AliasIndex index;
  private final DateInterval date;
  private final NameCounts names;
  private final Map<String, Integer> turns = new HashMap<>();

  /**
   * Starts without a turn.
   *
   * @param date null when unknown
   * @param names how often the document names each state
   */
  Turns(AliasIndex index, DateInterval date, NameCounts names) {
    this.index = index;
    this.date = date;
    this.names = names;
  }

  /**
   * Counts a turn. A surname that several bear is then that of the one in office whose state the
   * document names most, among theirs in an official transcript ({@code MR. CARNEY:}), among all
   * elsewhere.
   *
   * @param hit before a colon
   * @param title what stands before it; null when nothing
   * @param titled who holds the office of the title; empty when nobody or several
   * @return whose turn it is; empty when that is open
   */
  String read(SentenceView view, Hit hit, Title title, String titled) {
    if (!view.opensSentence(title == null ? hit.from() : title.from())) {
      return "";
    }
    String speaker = titled.isEmpty() ? speaker(view, hit, title) : titled;
    Set<String> sides = index.roles().sides(speaker);
    if (sides.size() == 1) {
      turns.merge(sides.iterator().next(), 1, Integer::sum);
    }
    return speaker;
  }

  /** Whose people hold four turns in five, so that its offices are theirs; else empty. */
  String home() {
    int all = turns.values().stream().mapToInt(Integer::intValue).sum();
    return turns.entrySet().stream()
        .filter(side -> side.getValue() >= MIN_TURNS && 5 * side.getValue() >= 4 * all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private String speaker(SentenceView view, Hit hit, Title title) {
    boolean official = view.surface(hit.from(), hit.to()).chars().noneMatch(Character::isLowerCase);
    Set<String> bearers = new LinkedHashSet<>();
    for (NameEntry entry : hit.names()) {
      if (entry.kind() == ActorKind.STATE) {
        return entry.actorId();
      }
      if (entry.person()
          && date != null
          && !(title != null && isOfOtherGender(entry.actorId(), title.honorific()))
          && index.roles().inOffice(entry.actorId(), date)) {
        bearers.add(entry.actorId());
      }
    }
    String first = "";
    int most = 0;
    for (String bearer : bearers) {
      int count = 0;
      for (String side : index.roles().sides(bearer)) {
        count += names.ofState(side);
      }
      if (count >= most && (official || names.isMost(count))) {
        first = count > most ? bearer : "";
        most = count;
      }
    }
    return first;
  }

  /** True for a man called Mrs or Ms, and for a woman called Mr. */
  boolean isOfOtherGender(String actorId, String honorific) {
    Gender not =
        switch (honorific) {
          case "mrs", "ms" -> Gender.MALE;
          case "mr" -> Gender.FEMALE;
          default -> null;
        };
    return not != null && index.codebook().actor(actorId).map(a -> a.gender() == not).orElse(false);
  }
}
