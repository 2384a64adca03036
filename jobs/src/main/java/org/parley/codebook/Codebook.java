package org.parley.codebook;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that the user knows, validated.
 *
 * @param actors by id, in id order
 * @param aliases in file order
 * @param roles in file order
 * @param otherNames names that are no actors
 * @param issues in file order
 * @param ignoredLines patterns of lines that are boilerplate in this corpus
 * @param version SHA-256 over the files, hexadecimal
 */
public record Codebook(
    Map<String, Actor> actors,
    List<Alias> aliases,
    List<Role> roles,
    List<OtherName> otherNames,
    List<Issue> issues,
    List<String> ignoredLines,
    String version)
    implements Serializable {

  /** Copies the maps and lists; actors are kept in id order. */
  public Codebook {
    actors = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(actors)));
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    otherNames = List.copyOf(otherNames);
    issues = List.copyOf(issues);
    ignoredLines = List.copyOf(ignoredLines);
  }

  /** The actor of an id, if the codebook has it. */
  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /**
   * The side an actor speaks for on a day.
   *
   * @param day null when unknown: then the side must be the same at all times
   * @return the side's id; empty string when it speaks for nobody, or for whom is unknown
   */
  public String sideOf(String actorId, LocalDate day) {
    Actor actor = actors.get(actorId);
    if (actor == null) {
      return "";
    }
    List<Membership> memberships = actor.memberships();
    if (day == null) {
      return memberships.size() == 1 ? memberships.get(0).sideId() : "";
    }
    return memberships.stream()
        .filter(m -> m.validity().contains(day))
        .map(Membership::sideId)
        .findFirst()
        .orElse("");
  }
}
