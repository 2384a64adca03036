package org.parley.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.time.DateInterval;

/** One document on its way to mentions. */
final class DocumentReading {

  private final AliasIndex index;
  private final List<SentenceView> views;
  private final DateInterval date;
  private final DocumentNames names;
  private final RoleReader roles;

  /**
   * Reads names and titles of the whole document.
   *
   * @param date null when unknown
   */
  DocumentReading(AliasIndex index, Document document, Layout layout, DateInterval date) {
    this.index = index;
    this.date = date;
    this.views = views(index, document, layout);
    this.names = new DocumentNames(index, views, date);
    this.roles = new RoleReader(index, names, date);
  }

  static List<SentenceView> views(AliasIndex index, Document document, Layout layout) {
    List<SentenceView> views = new ArrayList<>();
    for (Paragraph paragraph : layout.paragraphs()) {
      for (Sentence sentence : paragraph.sentences()) {
        views.add(new SentenceView(document, paragraph, sentence, index));
      }
    }
    return views;
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

  /** A person, body or state at its longest, with its title. */
  private record Outer(Hit hit, Found found, Title title) {

    int from() {
      return found.from();
    }

    int to() {
      return found.to();
    }
  }

  private List<Found> sentence(SentenceView view) {
    List<Outer> outers = outers(view);
    List<Found> finds = new ArrayList<>();
    int titled = 0;
    int officeAt = 0;
    List<TitleHit> offices = offices(view);
    for (Outer outer : outers) {
      for (; officeAt < offices.size() && offices.get(officeAt).from() < outer.from(); officeAt++) {
        titled = role(view, offices.get(officeAt), outers, finds, titled);
      }
      if (outer.title() != null) {
        roles.remember(outer.title().office(), outer.found().reading().actorId());
      }
      finds.add(outer.found());
      embed(view, outer.hit(), outer.found(), finds);
      if (outer.title() != null) {
        embedBodies(view, outer.title().from(), outer.title().to(), finds);
      }
    }
    for (; officeAt < offices.size(); officeAt++) {
      titled = role(view, offices.get(officeAt), outers, finds, titled);
    }
    markEmbedded(finds);
    finds.sort(
        Comparator.comparingInt(Found::from).thenComparing(Found::to, Comparator.reverseOrder()));
    return finds;
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
      end = hit.to();
      if (reading.form() == MentionForm.METONYM && !MetonymRules.acts(view, hit)) {
        continue;
      }
      boolean person = isPerson(reading);
      if (title != null && person && !outers.isEmpty()) {
        int from = title.from();
        outers.removeIf(outer -> outer.from() >= from);
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
    for (Hit hit : view.names()) {
      if (hit.from() < end || !outer.contains(hit) || outer.sameSpan(hit)) {
        continue;
      }
      Title title = hit.isPerson() ? Title.before(view, hit.from()) : null;
      boolean within = title != null && title.from() >= outer.from();
      Reading reading = read(view, hit, within ? title : null, true);
      if (reading == null
          || reading.form() == MentionForm.METONYM
          || above.contains(reading.actorId())
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

  /** States and bodies within a title; a seat there acts by its office-holder. */
  private void embedBodies(SentenceView view, int from, int to, List<Found> finds) {
    int end = from;
    for (Hit hit : view.names()) {
      if (hit.from() < end || hit.to() > to || !hit.isBody()) {
        continue;
      }
      Reading reading = names.name(hit);
      if (reading != null) {
        end = hit.to();
        Found found = Found.plain(hit, reading).inside();
        finds.add(found);
        embed(view, hit, found, finds);
      }
    }
  }

  /** Offices, leftmost and longest first. */
  private static List<TitleHit> offices(SentenceView view) {
    List<TitleHit> offices = new ArrayList<>();
    List<TitleHit> all = new ArrayList<>(view.titles());
    all.removeIf(
        hit -> !hit.word().is(TitleWord.Kind.OFFICE) && !hit.word().is(TitleWord.Kind.HEAD));
    all.sort(
        Comparator.comparingInt(TitleHit::from)
            .thenComparing(TitleHit::to, Comparator.reverseOrder()));
    int end = 0;
    for (TitleHit hit : all) {
      if (hit.from() >= end) {
        if (hit.word().is(TitleWord.Kind.OFFICE)) {
          offices.add(hit);
        }
        end = hit.to();
      }
    }
    return offices;
  }

  /** Reads an office that is not part of a titled name; returns the end of the last role. */
  private int role(
      SentenceView view, TitleHit office, List<Outer> outers, List<Found> finds, int after) {
    if (office.from() < after || view.isHyphen(office.to()) || isNamed(view, office, outers)) {
      return after;
    }
    Found found = roles.read(view, office, neighbour(view, office, outers));
    if (found == null || found.from() < after) {
      return after;
    }
    finds.add(found);
    embedBodies(view, found.from(), found.to(), finds);
    return found.to();
  }

  /** Part of a name already, or the title of somebody whom the codebook does not know. */
  private static boolean isNamed(SentenceView view, TitleHit office, List<Outer> outers) {
    for (Outer outer : outers) {
      boolean covers = outer.from() <= office.from() && office.to() <= outer.to();
      boolean cuts = outer.from() < office.to() && office.from() < outer.from();
      if (covers || cuts) {
        return true;
      }
    }
    int next = office.to();
    String key = view.key(next);
    if (key == null || !view.isCapital(next)) {
      return false;
    }
    if (Words.CALENDAR.contains(key) || Words.FUNCTION.contains(key)) {
      return false;
    }
    if (view.isTitleCase() || view.isAllCapitals()) {
      return Words.GIVEN.contains(key);
    }
    return view.nameBeginning(next, Hit::isBody) == null;
  }

  /** The person named right before or after the office, divided from it by a comma. */
  private static String neighbour(SentenceView view, TitleHit office, List<Outer> outers) {
    Title title = Title.around(view, office);
    int before = view.is(title.from() - 1, "the") ? title.from() - 2 : title.from() - 1;
    for (Outer outer : outers) {
      boolean left = view.isMark(before, ",") && outer.to() == before;
      boolean right = outer.from() > office.to() && closed(view, office, outer);
      if ((left || right) && outer.hit().isPerson()) {
        return outer.found().reading().actorId();
      }
    }
    return "";
  }

  /** Only the rest of the role and one comma stand between office and name. */
  private static boolean closed(SentenceView view, TitleHit office, Outer outer) {
    if (!view.isMark(outer.from() - 1, ",")) {
      return false;
    }
    int end = outer.from() - 1;
    return office.to() == end
        || (view.is(office.to(), "of") && view.bodyEnding(end) != null && end - office.to() < 8);
  }

  /** Whatever lies within a longer find is embedded; doubles and parts that cross are dropped. */
  private static void markEmbedded(List<Found> finds) {
    for (int i = 0; i < finds.size(); i++) {
      Found inner = finds.get(i);
      for (int j = 0; j < finds.size() && !inner.embedded(); j++) {
        Found outer = finds.get(j);
        boolean longer = outer.to() - outer.from() > inner.to() - inner.from();
        if (longer && outer.from() <= inner.from() && inner.to() <= outer.to()) {
          inner = inner.inside();
          finds.set(i, inner);
        }
      }
    }
    for (int i = finds.size() - 1; i >= 0; i--) {
      for (int j = 0; j < i; j++) {
        boolean same =
            finds.get(i).from() == finds.get(j).from() && finds.get(i).to() == finds.get(j).to();
        if (same) {
          finds.remove(i);
          break;
        }
      }
    }
  }
}
