package org.parley.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The offices of one sentence that stand without the name of their holder, in text order. */
final class BareOffices {

  private final SentenceView view;
  private final List<Outer> outers;
  private final RoleReader roles;
  private final List<TitleHit> offices;
  private int at;
  private int end;

  /**
   * Walks along the names of the sentence.
   *
   * @param outers names at their longest, in order
   */
  BareOffices(SentenceView view, List<Outer> outers, RoleReader roles) {
    this.view = view;
    this.outers = outers;
    this.roles = roles;
    this.offices = offices(view);
  }

  /** Reads the offices that begin before a name and have not been read; all for the last index. */
  List<Found> before(int outer) {
    List<Found> found = new ArrayList<>(0);
    int limit = outer < outers.size() ? outers.get(outer).from() : view.size();
    List<Outer> near = outers.subList(Math.max(0, outer - 2), Math.min(outers.size(), outer + 2));
    for (; at < offices.size() && offices.get(at).from() < limit; at++) {
      Found role = role(offices.get(at), near);
      if (role != null) {
        found.add(role);
        end = role.to();
      }
    }
    return found;
  }

  private Found role(TitleHit office, List<Outer> near) {
    if (office.from() < end || view.isHyphen(office.to()) || isNamed(view, office, near)) {
      return null;
    }
    String neighbour = neighbour(view, office, near);
    Title title = Title.around(view, office);
    if (neighbour.isEmpty() && OfficeContext.isUnknownsOffice(view, title, office.to(), near)) {
      roles.remember(title.office(), "");
      return null;
    }
    Found role = roles.read(view, office, neighbour);
    return role == null || role.from() < end || isBeforeUnknownName(view, role.to()) ? null : role;
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

  /** Part of a name already, or the title of somebody whom the codebook does not know. */
  private static boolean isNamed(SentenceView view, TitleHit office, List<Outer> near) {
    for (Outer outer : near) {
      boolean covers = outer.from() <= office.from() && office.to() <= outer.to();
      boolean cuts = outer.from() < office.to() && office.from() < outer.from();
      if (covers || cuts) {
        return true;
      }
    }
    return isBeforeUnknownName(view, office.to());
  }

  /** True when a capitalised word follows that can only be the name of the office's holder. */
  private static boolean isBeforeUnknownName(SentenceView view, int next) {
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
    return view.nameBeginning(next, h -> h.isBody() && h.to() == next + 1) == null;
  }

  /** The person named right before or after the office, divided from it by a comma. */
  private static String neighbour(SentenceView view, TitleHit office, List<Outer> near) {
    Title title = Title.around(view, office);
    int before = view.is(title.from() - 1, "the") ? title.from() - 2 : title.from() - 1;
    for (Outer outer : near) {
      boolean left = view.isMark(before, ",") && outer.to() == before;
      boolean right =
          outer.from() > office.to() && closed(view, office, outer) && !isServed(view, title);
      if ((left || right) && outer.hit().isPerson()) {
        return outer.found().reading().actorId();
      }
    }
    return "";
  }

  /** {@code a spokesman for the high commissioner, …}: the name is that of who serves. */
  private static boolean isServed(SentenceView view, Title title) {
    int link = view.is(title.from() - 1, "the") ? title.from() - 2 : title.from() - 1;
    return (view.is(link, "for") || view.is(link, "of"))
        && view.titleEnding(
                link, t -> t.word().is(TitleWord.Kind.OFFICE) || t.word().is(TitleWord.Kind.HEAD))
            != null;
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
}
