package org.parley.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.codebook.ActorKind;

/**
 * How often a document names each person and each state; its people and its capital count for a
 * state.
 */
final class NameCounts {

  /** Times that a person whom a text is about is named in it at least. */
  private static final int MIN_PROMINENT = 4;

  private final RoleIndex roles;
  private final Map<String, Integer> states = new HashMap<>();
  private final Map<String, Integer> persons = new HashMap<>();

  /** Starts without a name. */
  NameCounts(RoleIndex roles) {
    this.roles = roles;
  }

  /** Counts one more name, for all who may bear it; for a state only when no other does. */
  void add(Hit hit) {
    NameEntry first = hit.names().get(0);
    boolean single = hit.names().stream().allMatch(e -> e.actorId().equals(first.actorId()));
    if (single && first.kind() == ActorKind.STATE) {
      states.merge(first.actorId(), 1, Integer::sum);
    }
    for (NameEntry entry : hit.names()) {
      if (entry.person()) {
        persons.merge(entry.actorId(), 1, Integer::sum);
      }
    }
  }

  /** True when the document names the person again and again. */
  boolean isProminent(String actorId) {
    return persons.getOrDefault(actorId, 0) >= MIN_PROMINENT;
  }

  /** How often the state is named; 0 for one that is not, and for what is no state. */
  int ofState(String stateId) {
    return states.getOrDefault(stateId, 0);
  }

  /** True when no state is named more often than so many times. */
  boolean isMost(int count) {
    return states.values().stream().allMatch(other -> other <= count);
  }

  /** How often the document names the state that somebody, or his government, speaks for. */
  int ofSide(String actorId) {
    int most = 0;
    for (String side : roles.sides(actorId)) {
      if (!side.equals(actorId)) {
        most = Math.max(most, ofState(side));
        for (String state : roles.governed(side)) {
          most = Math.max(most, ofState(state));
        }
      }
    }
    return most;
  }

  /** The one whose state is named more than twice as often as any other's; empty when none. */
  String mostNamedSide(List<String> bearers) {
    String main = "";
    int most = 0;
    int second = 0;
    for (String bearer : bearers) {
      int count = ofSide(bearer);
      if (count > most) {
        second = most;
        most = count;
        main = bearer;
      } else {
        second = Math.max(second, count);
      }
    }
    return most > 2 * second ? main : "";
  }
}
