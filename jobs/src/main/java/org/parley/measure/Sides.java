package org.parley.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Codebook;
import org.parley.codebook.Membership;
import org.parley.time.Granularity;

/** Which sides actors speak for, and who belongs to the media. */
final class Sides {

  private final Codebook codebook;

  Sides(Codebook codebook) {
    this.codebook = codebook;
  }

  /** True for media and for journalists: persons one of whose sides is a medium. */
  boolean isMedia(String actorId) {
    Actor actor = codebook.actors().get(actorId);
    return actor != null
        && (actor.kind() == ActorKind.MEDIA
            || (actor.kind() == ActorKind.PERSON
                && actor.memberships().stream().anyMatch(m -> isMedium(m.sideId()))));
  }

  private boolean isMedium(String actorId) {
    Actor actor = codebook.actors().get(actorId);
    return actor != null && actor.kind() == ActorKind.MEDIA;
  }

  /**
   * The sides an actor spoke for between two dates of days, months or years; all its sides when it
   * spoke for none then, or when the dates are empty.
   */
  Set<String> between(String actorId, String first, String last) {
    Actor actor = codebook.actors().get(actorId);
    List<Membership> memberships = actor == null ? List.of() : actor.memberships();
    Set<String> sides = new TreeSet<>();
    if (!first.isEmpty()) {
      LocalDate from = firstDay(first);
      LocalDate to = lastDay(last);
      memberships.stream()
          .filter(m -> m.validity().meets(from, to.isBefore(from) ? from : to))
          .forEach(m -> sides.add(m.sideId()));
    }
    if (sides.isEmpty()) {
      memberships.forEach(m -> sides.add(m.sideId()));
    }
    return sides;
  }

  private static LocalDate firstDay(String date) {
    return granularity(date).firstDay(date);
  }

  private static LocalDate lastDay(String date) {
    Granularity granularity = granularity(date);
    return granularity.firstDay(granularity.next(date)).minusDays(1);
  }

  private static Granularity granularity(String date) {
    return switch (date.length()) {
      case 4 -> Granularity.YEAR;
      case 7 -> Granularity.MONTH;
      default -> Granularity.DAY;
    };
  }
}
