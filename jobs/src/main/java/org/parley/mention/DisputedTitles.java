package org.parley.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.codebook.Actor;
import org.parley.codebook.Role;
import org.parley.time.DateInterval;
import org.parley.time.Validity;

/**
 * Titles that a text gives to a person and that the codebook does not have him hold at the
 * document's date: either is wrong, or the text speaks of another time.
 *
 * <p>Left alone are documents that are not dated to the month; offices called former, late, future
 * and the like, and those that several persons fill at once (spokesmen, leaders); days near the
 * hand-over; sentences that name another year or an end; an office once held where the title is
 * bare, which is courtesy ({@code President Carter}), or where the document also names who has it
 * now, for then it looks back; and surnames that the document does not show to be that person's.
 */
final class DisputedTitles {

  private static final int MAX_DATE_DAYS = 31;
  private static final int AFTER_DAYS = 45;

  /** From an election to the first day in office. */
  private static final int BEFORE_DAYS = 80;

  private final AliasIndex index;
  private final DocumentNames names;
  private final DateInterval date;
  private final List<UnknownName> found = new ArrayList<>();

  /**
   * @param date null when unknown
   */
  DisputedTitles(AliasIndex index, DocumentNames names, DateInterval date) {
    this.index = index;
    this.names = names;
    boolean narrow =
        date != null && ChronoUnit.DAYS.between(date.earliest(), date.latest()) < MAX_DATE_DAYS;
    this.date = narrow ? date : null;
  }

  /** In text order. */
  List<UnknownName> found() {
    return found;
  }

  /**
   * Looks at a person with a title.
   *
   * @param fitting the terms of that person that the title may name
   */
  void read(SentenceView view, Hit hit, Title title, String actorId, List<Term> fitting) {
    boolean titled = title.office() != null && !title.past() && !actorId.isEmpty();
    if (date == null || !titled || view.isAllCapitals() || isShared(view, title)) {
      return;
    }
    if (isRank(view, hit)
        || view.isMark(hit.to(), "?")
        || !isSure(hit, title, actorId)
        || isOfAnotherTime(view, title)) {
      return;
    }
    List<Term> terms = fitting.isEmpty() ? ofOthers(actorId, title) : fitting;
    boolean disputed =
        !terms.isEmpty()
            && (fitting.isEmpty() ? coverTheDate(terms) : !isHeldAround(terms))
            && !(isPast(fitting) && (title.of().isEmpty() || !isReplaced(fitting.get(0))));
    if (disputed) {
      Role role = terms.get(0).role();
      String name = index.codebook().actor(actorId).map(Actor::name).orElse(actorId);
      found.add(
          new UnknownName(
              view.span(title.from(), hit.to()),
              name + ", " + role.title(),
              UnknownName.TITLE_NOT_HELD,
              note(role, actorId)));
    }
  }

  /** True for the admiral behind another's office. */
  private static boolean isRank(SentenceView view, Hit hit) {
    TitleHit nearest = view.titleEnding(hit.from(), any -> true);
    return nearest != null && !nearest.word().is(TitleWord.Kind.OFFICE);
  }

  /** True for an office that several fill at once, as deputies and spokesmen do. */
  private static boolean isShared(SentenceView view, Title title) {
    String phrase = title.office().phrase();
    return Words.SHARED.contains(phrase.substring(phrase.lastIndexOf(' ') + 1))
        || view.titlesBeginning(title.from(), title.to()).stream()
            .anyMatch(hit -> hit.word().is(TitleWord.Kind.DEPUTY));
  }

  /** The full name stands in the text, or the title's state is the person's own. */
  private boolean isSure(Hit hit, Title title, String actorId) {
    boolean full = !hit.hasSurname() || names.isNamed(actorId);
    Set<String> sides = index.roles().sides(actorId);
    boolean own = TitleRoles.actors(title.of()).stream().anyMatch(sides::contains);
    return full ? title.of().isEmpty() || own : own;
  }

  /** True when words of the sentence say that it is about another time, or about nobody yet. */
  private boolean isOfAnotherTime(SentenceView view, Title title) {
    String before = view.key(title.from() - 1);
    if (before != null && Words.NOT_YET.contains(before)) {
      return true;
    }
    int year = date.latest().getYear();
    for (int i = 0; i < view.size(); i++) {
      String key = view.key(i);
      if (key != null && (isYear(key) && !key.equals(String.valueOf(year)))) {
        return true;
      }
      if (key != null && Words.THEN.contains(key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(String key) {
    boolean century = key.startsWith("19") || key.startsWith("20");
    return key.length() == 4 && century && key.chars().allMatch(Character::isDigit);
  }

  /** Terms of other persons in the very office; none when it may be several offices. */
  private List<Term> ofOthers(String actorId, Title title) {
    if (title.of().isEmpty() || title.office().denotes().size() != 1) {
      return List.of();
    }
    List<Term> terms = index.roles().held(title.office(), TitleRoles.actors(title.of()));
    boolean one = terms.stream().map(Term::roleId).distinct().count() == 1;
    boolean own = terms.stream().anyMatch(term -> term.holder().equals(actorId));
    return one && !own ? terms : List.of();
  }

  private boolean coverTheDate(List<Term> terms) {
    return terms.stream().anyMatch(term -> term.covers(date));
  }

  private boolean isHeldAround(List<Term> terms) {
    LocalDate first = date.earliest().minusDays(AFTER_DAYS);
    LocalDate last = date.latest().plusDays(BEFORE_DAYS);
    return terms.stream().anyMatch(term -> term.role().open() || meets(term, first, last));
  }

  private static boolean meets(Term term, LocalDate first, LocalDate last) {
    return term.role().validity().meets(first, last);
  }

  /** True when somebody has held the office before. */
  private boolean isPast(List<Term> terms) {
    return terms.stream()
        .map(term -> term.role().validity().to())
        .anyMatch(to -> to != null && to.isBefore(date.earliest()));
  }

  /** True when somebody else has the office now, whom the document does not name. */
  private boolean isReplaced(Term term) {
    List<Role> now = inOffice(term.roleId());
    return !now.isEmpty() && now.stream().noneMatch(role -> names.isNamed(role.actorId()));
  }

  private List<Role> inOffice(String roleId) {
    return index.codebook().roles().stream()
        .filter(role -> role.roleId().equals(roleId) && covers(role))
        .toList();
  }

  /** What the codebook has: the office's holder at the date, and the person's own terms. */
  private String note(Role role, String actorId) {
    String holders = inOffice(role.roleId()).stream().map(this::term).collect(joined());
    String own =
        index.codebook().roles().stream()
            .filter(r -> r.roleId().equals(role.roleId()) && r.actorId().equals(actorId))
            .sorted(Comparator.comparing(r -> r.validity().from(), NULLS_FIRST))
            .map(this::term)
            .collect(joined());
    return date.label()
        + ": the codebook has "
        + (holders.isEmpty() ? "nobody" : holders)
        + " in the office"
        + (own.isEmpty() ? "" : ", and " + own)
        + " ("
        + role.roleId()
        + ")";
  }

  private static final Comparator<LocalDate> NULLS_FIRST =
      Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }

  private boolean covers(Role role) {
    return role.validity().meets(date.earliest(), date.latest());
  }

  private String term(Role role) {
    Validity v = role.validity();
    return index.codebook().actor(role.actorId()).map(Actor::name).orElse(role.actorId())
        + " "
        + (v.from() == null ? "" : v.from())
        + ".."
        + (v.to() == null || role.open() ? "" : v.to());
  }
}
