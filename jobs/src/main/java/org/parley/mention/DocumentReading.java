package org.parley.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.time.DateInterval;

/** One document on its way to mentions. */
final class DocumentReading {

  private final AliasIndex index;
  private final List<SentenceView> views;
  private final DateInterval date;
  private final DocumentNames names;
  private final RoleReader roles;
  private final Ministries ministries;
  private final DisputedTitles disputed;

  /**
   * Reads names and titles of the whole document.
   *
   * @param date null when unknown
   */
  DocumentReading(NameRuns runs, DateInterval date) {
    this.index = runs.index();
    this.date = date;
    this.views = runs.sentences();
    this.names = new DocumentNames(index, runs.titles(), views, date);
    this.roles = new RoleReader(index, names, date);
    this.ministries = new Ministries(index);
    this.disputed = new DisputedTitles(index, names, date);
  }

  /** Titles at odds with the codebook, once all is {@link #finds() found}, in text order. */
  List<UnknownName> disputedTitles() {
    return disputed.found();
  }

  /** What is found in one sentence, by start, the longer first. */
  record SentenceFinds(SentenceView view, List<Found> finds) {}

  List<SentenceFinds> finds() {
    List<SentenceFinds> all = new ArrayList<>(views.size());
    for (SentenceView view : views) {
      if (!view.names().isEmpty() || !view.titles().isEmpty()) {
        all.add(new SentenceFinds(view, sentence(view)));
      }
    }
    return all;
  }

  private List<Found> sentence(SentenceView view) {
    List<Outer> outers = outers(view);
    List<Found> finds = new ArrayList<>();
    BareOffices offices = new BareOffices(view, outers, roles);
    for (int i = 0; i <= outers.size(); i++) {
      for (Found role : offices.before(i)) {
        finds.add(role);
        embedBodies(view, role.from(), role.to(), finds);
        String actorId = role.reading().actorId();
        finds.addAll(ministries.within(view, role.from(), role.to(), actorId, role.roleId()));
      }
      if (i < outers.size()) {
        add(view, outers.get(i), finds);
      }
    }
    return nested(finds);
  }

  private void add(SentenceView view, Outer outer, List<Found> finds) {
    finds.add(outer.found());
    embed(view, outer.hit(), outer.found(), finds);
    Title title = outer.title();
    if (title != null) {
      String actorId = outer.found().reading().actorId();
      roles.remember(title.office(), actorId);
      embedBodies(view, title.from(), title.to(), finds);
      String roleId = outer.found().roleId();
      finds.addAll(ministries.within(view, title.from(), title.to(), actorId, roleId));
    }
  }

  /** The names of a sentence, leftmost and longest first, with the titles of persons. */
  private List<Outer> outers(SentenceView view) {
    List<Outer> outers = new ArrayList<>();
    int end = 0;
    for (Hit hit : view.names()) {
      if (hit.from() < end) {
        continue;
      }
      Title title = hit.isPerson() || hit.hasSurname() ? Title.before(view, hit.from()) : null;
      Reading reading = read(view, hit, title, false);
      if (reading == null) {
        if (hit.isOther()) {
          end = hit.to();
        }
        continue;
      }
      if (kind(reading) == ActorKind.GOVERNMENT && NotYet.isGovernment(view, hit)) {
        continue;
      }
      end = hit.to();
      if (reading.form() == MentionForm.METONYM && !MetonymRules.acts(view, hit)) {
        continue;
      }
      boolean person = isPerson(reading);
      while (title != null
          && person
          && !outers.isEmpty()
          && outers.get(outers.size() - 1).from() >= title.from()) {
        outers.remove(outers.size() - 1);
      }
      outers.add(
          new Outer(hit, found(view, hit, reading, person ? title : null), person ? title : null));
    }
    return outers;
  }

  private boolean isPerson(Reading reading) {
    return kind(reading) == ActorKind.PERSON;
  }

  private ActorKind kind(Reading reading) {
    String id = reading.candidates().isEmpty() ? reading.actorId() : reading.candidates().get(0);
    return index.codebook().actor(id).map(Actor::kind).orElse(null);
  }

  private Found found(SentenceView view, Hit hit, Reading reading, Title title) {
    if (title == null) {
      return Found.plain(hit, reading);
    }
    List<Term> fitting = TitleRoles.of(index.roles(), reading.actorId(), view, title, date);
    disputed.read(view, hit, title, reading.actorId(), fitting);
    boolean single = fitting.stream().map(Term::roleId).distinct().count() == 1;
    MentionForm form = reading.form() == MentionForm.NAME ? MentionForm.TITLE_NAME : reading.form();
    return new Found(
        title.from(),
        hit.to(),
        new Reading(form, reading.actorId(), reading.candidates()),
        false,
        fitting.isEmpty() ? "" : fitting.get(0).roleId(),
        title.past(),
        single);
  }

  /** A name if it is one, else a surname. */
  private Reading read(SentenceView view, Hit hit, Title title, boolean embedded) {
    Reading name = names.name(hit);
    if (!hit.hasSurname()) {
      return name;
    }
    boolean preferred = name == null || name.form() == MentionForm.METONYM || title != null;
    Reading surname = preferred ? names.surname(view, hit, title, embedded) : null;
    return surname == null || (surname.form() == MentionForm.AMBIGUOUS && name != null)
        ? name
        : surname;
  }

  /**
   * Names within a name: not those of the same actor, none within a person's name, only states
   * within a medium's.
   */
  private void embed(SentenceView view, Hit outer, Found whole, List<Found> finds) {
    if (isPerson(whole.reading())) {
      return;
    }
    List<String> above = new ArrayList<>(List.of(whole.reading().actorId()));
    embed(view, outer, above, finds);
  }

  private void embed(SentenceView view, Hit outer, List<String> above, List<Found> finds) {
    boolean inMedia = kind(Reading.of(MentionForm.NAME, above.get(0))) == ActorKind.MEDIA;
    int end = outer.from();
    for (Hit hit : view.namesBeginning(outer.from(), outer.to())) {
      if (hit.from() < end || !outer.contains(hit) || outer.sameSpan(hit)) {
        continue;
      }
      Title title = hit.isPerson() ? Title.before(view, hit.from()) : null;
      boolean within = title != null && title.from() >= outer.from();
      Reading reading = read(view, hit, within ? title : null, true);
      if (reading == null && hit.isOther()) {
        end = hit.to();
      }
      if (reading == null
          || reading.form() == MentionForm.METONYM
          || above.contains(reading.actorId())
          || reading.candidates().stream().anyMatch(above::contains)
          || (inMedia && kind(reading) != ActorKind.STATE)) {
        continue;
      }
      end = hit.to();
      boolean person = isPerson(reading);
      Found found = found(view, hit, reading, person && within ? title : null);
      finds.add(found.inside());
      if (!person) {
        List<String> deeper = new ArrayList<>(above);
        deeper.add(reading.actorId());
        embed(view, hit, deeper, finds);
      }
    }
  }

  /**
   * States and bodies within a title; a seat there acts by its office-holder, but the ambassador's
   * post is a place.
   */
  private void embedBodies(SentenceView view, int from, int to, List<Found> finds) {
    int end = from;
    for (Hit hit : view.namesBeginning(from, to)) {
      if (hit.from() < end || hit.to() > to || !hit.isBody()) {
        continue;
      }
      Reading reading = names.name(hit);
      boolean post = view.is(hit.from() - 1, "to") || view.is(hit.from() - 1, "in");
      boolean city = reading != null && reading.form() == MentionForm.METONYM;
      if (reading != null && !(city && (post || MetonymRules.isPlaceBefore(view, hit)))) {
        end = hit.to();
        Found found = Found.plain(hit, reading).inside();
        finds.add(found);
        embed(view, hit, found, finds);
      }
    }
  }

  /** Whatever lies within a longer find is embedded; of two alike the first stays. */
  private static List<Found> nested(List<Found> finds) {
    finds.sort(
        Comparator.comparingInt(Found::from).thenComparing(Found::to, Comparator.reverseOrder()));
    List<Found> nested = new ArrayList<>(finds.size());
    int end = 0;
    Found last = null;
    for (Found found : finds) {
      if (last != null && last.from() == found.from() && last.to() == found.to()) {
        continue;
      }
      nested.add(found.to() <= end ? found.inside() : found);
      end = Math.max(end, found.to());
      last = found;
    }
    return nested;
  }
}
