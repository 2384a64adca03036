package org.parley.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.codebook.ActorKind;
import org.parley.time.DateInterval;

/** Who is named in full in a document, and what a name with several bearers then means. */
final class DocumentNames {

  /** Tokens before a surname within which a longer name that holds it may begin. */
  private static final int LONGEST_NAME = 12;

  /** Times that a person whom a text is about is named in it at least. */
  private static final int MIN_PROMINENT = 4;

  private final AliasIndex index;
  private final DateInterval date;
  private final List<SentenceView> views;
  private final Map<String, Integer> firstFull = new HashMap<>();
  private final Set<String> otherBearers = new HashSet<>();
  private final Map<String, Integer> states = new HashMap<>();
  private final Map<String, Integer> persons = new HashMap<>();
  private Set<String> lowerCaseWords;

  /**
   * Looks through the whole document once.
   *
   * @param titles sentences of a title outside the text; a person named there is named before all
   * @param date null when unknown
   */
  DocumentNames(
      AliasIndex index, List<SentenceView> titles, List<SentenceView> views, DateInterval date) {
    this.index = index;
    this.views = views;
    this.date = date;
    for (SentenceView title : titles) {
      establish(title, true);
    }
    for (SentenceView view : views) {
      establish(view, false);
    }
    for (SentenceView view : views) {
      for (Hit hit : view.names()) {
        if (hit.hasSurname() && isOutermost(view, hit)) {
          readSurname(view, hit);
        }
      }
    }
  }

  /** Remembers who is named in full, by names that only one actor bears. */
  private void establish(SentenceView view, boolean before) {
    int end = 0;
    for (Hit hit : view.names()) {
      if (hit.from() < end) {
        continue;
      }
      Set<String> bearers = new LinkedHashSet<>();
      for (NameEntry entry : hit.names()) {
        if (entry.isFull()) {
          bearers.add(entry.actorId());
        }
      }
      count(hit);
      if (bearers.size() == 1) {
        int start = before ? -1 : view.span(hit.from(), hit.to()).start();
        firstFull.putIfAbsent(bearers.iterator().next(), start);
      }
      if (!bearers.isEmpty() || hit.isOther()) {
        end = hit.to();
      }
    }
  }

  private void count(Hit hit) {
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

  /** True when the document names no other state more often, its people and capital included. */
  boolean isMainState(String actorId) {
    int count = states.getOrDefault(actorId, 0);
    return count > 0 && states.values().stream().allMatch(other -> other <= count);
  }

  /** True for somebody who speaks for a state that the document names. */
  private boolean isOfNamedState(String actorId) {
    return index.roles().sides(actorId).stream()
        .anyMatch(side -> !side.equals(actorId) && states.containsKey(side));
  }

  private static boolean isOutermost(SentenceView view, Hit hit) {
    int first = Math.max(0, hit.from() - LONGEST_NAME);
    for (Hit other : view.namesBeginning(first, hit.from() + 1)) {
      if (other.contains(hit) && !other.sameSpan(hit) && !onlyArticle(other, hit)) {
        return false;
      }
    }
    return true;
  }

  private static boolean onlyArticle(Hit outer, Hit inner) {
    return outer.to() == inner.to() && outer.hasSurname();
  }

  private void readSurname(SentenceView view, Hit hit) {
    SurnameContext.Verdict verdict = SurnameContext.of(view, hit, lowerCaseWords());
    if (verdict == SurnameContext.Verdict.OTHER_BEARER) {
      otherBearers.add(view.joined(hit.to() - 1, hit.to()));
    } else if (verdict == SurnameContext.Verdict.ALONE) {
      Title title = Title.before(view, hit.from());
      String holder = title == null ? "" : holder(hit, title);
      if (!holder.isEmpty()) {
        firstFull.putIfAbsent(holder, view.span(hit.from(), hit.to()).start());
      }
    }
  }

  /** The one bearer who holds or held the office of the title; empty when none or several. */
  private String holder(Hit hit, Title title) {
    if (title.office() == null) {
      return "";
    }
    Set<String> ever = new LinkedHashSet<>();
    Set<String> now = new LinkedHashSet<>();
    for (NameEntry entry : hit.names()) {
      if (!entry.isSurname() || !entry.person()) {
        continue;
      }
      for (Term role : index.roles().of(entry.actorId())) {
        if (TitleRoles.fits(index.roles(), role, title)) {
          ever.add(entry.actorId());
          if (date != null && role.meets(date)) {
            now.add(entry.actorId());
          }
        }
      }
    }
    Set<String> chosen = now.size() == 1 ? now : ever;
    return chosen.size() == 1 ? chosen.iterator().next() : "";
  }

  /** Words that the document writes in lower case somewhere. */
  private Set<String> lowerCaseWords() {
    if (lowerCaseWords == null) {
      lowerCaseWords = new HashSet<>();
      for (SentenceView view : views) {
        for (int i = 0; i < view.size(); i++) {
          if (view.isWord(i) && !view.isCapital(i)) {
            lowerCaseWords.add(view.key(i));
          }
        }
      }
    }
    return lowerCaseWords;
  }

  /** True when the document names the actor in full somewhere. */
  boolean isNamed(String actorId) {
    return firstFull.containsKey(actorId);
  }

  /** What a name of a body or state, or a person's full name, means; null when nothing. */
  Reading name(Hit hit) {
    List<String> bearers = new ArrayList<>();
    NameEntry strongest = null;
    for (NameEntry entry : hit.names()) {
      if (entry.isOther() || entry.isSurname()) {
        continue;
      }
      if (entry.needsFullName() && !isNamed(entry.actorId())) {
        continue;
      }
      if (strongest == null) {
        strongest = entry;
      }
      if (form(entry) == form(strongest) && !bearers.contains(entry.actorId())) {
        bearers.add(entry.actorId());
      }
    }
    if (strongest == null) {
      return null;
    }
    if (bearers.size() == 1) {
      return Reading.of(form(strongest), bearers.get(0));
    }
    return choose(bearers, form(strongest), hit, null);
  }

  private static MentionForm form(NameEntry entry) {
    return switch (entry.form()) {
      case METONYM -> MentionForm.METONYM;
      case ADJECTIVE -> MentionForm.ADJECTIVE;
      default -> MentionForm.NAME;
    };
  }

  /**
   * Whom a surname stands for.
   *
   * @param title what stands before it; null when nothing
   * @param embedded true within a longer name, where the words around say nothing
   * @return null when it is nobody's name here
   */
  Reading surname(SentenceView view, Hit hit, Title title, boolean embedded) {
    List<String> all = new ArrayList<>();
    List<String> sufficient = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (NameEntry entry : hit.names()) {
      if (entry.isSurname() && !all.contains(entry.actorId())) {
        all.add(entry.actorId());
        if (!entry.needsFullName()) {
          sufficient.add(entry.actorId());
        }
        if (isNamed(entry.actorId())) {
          named.add(entry.actorId());
        }
      }
    }
    SurnameContext.Verdict verdict =
        embedded ? SurnameContext.Verdict.ALONE : SurnameContext.of(view, hit, lowerCaseWords());
    if (verdict == SurnameContext.Verdict.OTHER_BEARER
        || verdict == SurnameContext.Verdict.COMPOUND) {
      return null;
    }
    if (verdict == SurnameContext.Verdict.INITIAL) {
      String initial = view.key(hit.from() - 1);
      all.removeIf(id -> !initials(id).contains(initial));
      return all.size() == 1 ? Reading.of(MentionForm.NAME, all.get(0)) : null;
    }
    if (title != null) {
      String holder = holder(hit, title);
      if (!holder.isEmpty()) {
        return Reading.of(MentionForm.NAME, holder);
      }
      if (title.honorific().equals("mrs") || title.honorific().equals("ms")) {
        keepGender(all, sufficient, named, org.parley.codebook.Gender.MALE);
      } else if (title.honorific().equals("mr")) {
        keepGender(all, sufficient, named, org.parley.codebook.Gender.FEMALE);
      }
    }
    List<String> usual = named.stream().filter(sufficient::contains).toList();
    if (!named.isEmpty()) {
      return choose(usual.size() == 1 ? usual : named, MentionForm.NAME, hit, view);
    }
    if (otherBearers.contains(view.joined(hit.to() - 1, hit.to())) || sufficient.isEmpty()) {
      return null;
    }
    return choose(sufficient, MentionForm.NAME, hit, null);
  }

  private void keepGender(
      List<String> all,
      List<String> sufficient,
      List<String> named,
      org.parley.codebook.Gender not) {
    java.util.function.Predicate<String> wrong =
        id -> index.codebook().actor(id).map(a -> a.gender() == not).orElse(false);
    all.removeIf(wrong);
    sufficient.removeIf(wrong);
    named.removeIf(wrong);
  }

  private String initials(String actorId) {
    StringBuilder initials = new StringBuilder();
    index
        .codebook()
        .actor(actorId)
        .ifPresent(
            actor ->
                NameKeys.ofPhrase(actor.name()).forEach(key -> initials.append(key.charAt(0))));
    return initials.toString();
  }

  /** The bearer named in full before, or in full at all, or in office on the document's date. */
  private Reading choose(List<String> bearers, MentionForm form, Hit hit, SentenceView view) {
    if (bearers.size() == 1) {
      return Reading.of(form, bearers.get(0));
    }
    List<String> named = bearers.stream().filter(this::isNamed).toList();
    if (named.size() == 1) {
      return Reading.of(form, named.get(0));
    }
    List<String> left = named.isEmpty() ? bearers : named;
    if (view != null) {
      int here = view.span(hit.from(), hit.to()).start();
      List<String> before = left.stream().filter(id -> firstFull.get(id) < here).toList();
      if (before.size() == 1) {
        return Reading.of(form, before.get(0));
      }
    }
    if (date != null) {
      List<String> inOffice = left.stream().filter(id -> index.roles().inOffice(id, date)).toList();
      if (inOffice.size() == 1) {
        return Reading.of(form, inOffice.get(0));
      }
    }
    List<String> atHome = left.stream().filter(this::isOfNamedState).toList();
    return atHome.size() == 1 ? Reading.of(form, atHome.get(0)) : Reading.ambiguous(left);
  }
}
