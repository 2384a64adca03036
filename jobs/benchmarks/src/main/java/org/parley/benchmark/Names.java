package org.parley.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Alias;
import org.parley.codebook.AliasForm;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookReader;

/** Actors of a codebook in an order of fame drawn once, and the aliases that contestants count. */
final class Names {

  private static final int COUNTED_ALIASES = 2000;
  private static final int TOPICS = 400;
  private static final int PER_TOPIC = 6;

  /** One name in this many is of any topic. */
  private static final int STRAY = 8;

  private final List<String> persons = new ArrayList<>();
  private final List<String> surnames = new ArrayList<>();
  private final List<String> countries = new ArrayList<>();
  private final List<String> organisations = new ArrayList<>();
  private final Map<String, String> counted = new LinkedHashMap<>();

  /** Names of a codebook folder. */
  Names(Path codebookFolder, long seed) {
    Codebook codebook = CodebookReader.read(codebookFolder).codebook();
    List<Actor> actors = new ArrayList<>(codebook.actors().values());
    Collections.shuffle(actors, new Random(seed));
    Map<String, List<Alias>> aliases = new LinkedHashMap<>();
    codebook
        .aliases()
        .forEach(a -> aliases.computeIfAbsent(a.actorId(), k -> new ArrayList<>()).add(a));
    Set<String> taken = new HashSet<>();
    for (Actor actor : actors) {
      for (Alias alias : aliases.getOrDefault(actor.id(), List.of())) {
        if (alias.form() != AliasForm.ADJECTIVE
            && counted.size() < COUNTED_ALIASES
            && taken.add(alias.text())) {
          counted.put(alias.text(), actor.id());
        }
      }
      add(actor, aliases.getOrDefault(actor.id(), List.of()));
    }
  }

  private void add(Actor actor, List<Alias> aliases) {
    if (actor.kind() == ActorKind.PERSON) {
      persons.add(actor.name());
      aliases.stream()
          .filter(a -> a.form() == AliasForm.SURNAME)
          .findFirst()
          .ifPresent(a -> surnames.add(a.text()));
    } else if (actor.kind() == ActorKind.STATE) {
      countries.add(actor.name());
    } else {
      organisations.add(actor.name());
    }
  }

  /** Two thousand aliases, each with its actor. */
  Map<String, String> counted() {
    return counted;
  }

  /** A topic, frequent ones first: articles keep to the actors of theirs, as those of news do. */
  static int topic(SplittableRandom random) {
    return Vocabulary.rank(TOPICS, random);
  }

  /** A name of a kind that fits a topic, famous ones more often; null when no such kind. */
  String draw(String kind, int topic, SplittableRandom random) {
    List<String> all =
        switch (kind) {
          case "person" -> persons;
          case "surname" -> surnames;
          case "country" -> countries;
          case "organisation" -> organisations;
          default -> List.of();
        };
    if (all.isEmpty()) {
      return null;
    }
    if (random.nextInt(STRAY) == 0) {
      return all.get(Vocabulary.rank(all.size(), random));
    }
    int place = Vocabulary.rank(PER_TOPIC, random);
    SplittableRandom ofTopic = new SplittableRandom((long) topic * PER_TOPIC + place);
    return all.get(Vocabulary.rank(all.size(), ofTopic));
  }
}
