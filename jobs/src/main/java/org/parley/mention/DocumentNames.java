package org.parley.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.time.DateInterval;

/** Who is named in full in a document, and what a name with several bearers then means. */
final class DocumentNames {

  private final AliasIndex index;
  private final DateInterval date;
  private final List<SentenceView> views;
  private final Map<String, Integer> firstFull = new HashMap<>();
  private final Set<String> otherBearers = new HashSet<>();
  private final NameCounts counts;
  private final Turns turns;
  private final Heads heads;
  private final TitledNames titled;
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
    this.counts = new NameCounts(index.roles());
    this.turns = new Turns(index, date, counts);
    this.heads = new Heads(index.roles(), date);
    this.titled = new TitledNames(index.roles(), date);
    for (SentenceView title : titles) {
      establish(title, true);
    }
    for (SentenceView view : views) {
      establish(view, false);
    }
    for (SentenceView view : views) {
      for (Hit hit : view.names()) {
        if (hit.hasSurname() && view.isOutermost(hit)) {
          readSurname(view, hit);
        }
        if (view.index() == 0 && view.isMark(hit.to(), ":")) {
          readTurn(view, hit);
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
      counts.add(hit);
      if (bearers.size() == 1 && !isElder(view, hit)) {
        int start = before ? -1 : view.span(hit.from(), hit.to()).start();
        firstFull.putIfAbsent(bearers.iterator().next(), start);
      }
      if (!bearers.isEmpty() || hit.isOther()) {
        end = hit.to();
      }
    }
  }

  /** {@code Bush senior}, after whom <i>Bush</i> alone is still the son. */
  private static boolean isElder(SentenceView view, Hit hit) {
    return view.is(hit.to() - 1, "sr") || view.is(hit.to() - 1, "senior");
  }

  /** True when the document names the person again and again. */
  boolean isProminent(String actorId) {
    return counts.isProminent(actorId);
  }

  /** True when the document names no other state more often, its people and capital included. */
  boolean isMainState(String actorId) {
    int count = counts.ofState(actorId);
    return count > 0 && counts.isMost(count);
  }

  /** True for somebody who speaks for a state that the document names. */
  private boolean isOfNamedState(String actorId) {
    return counts.ofSide(actorId) > 0;
  }

  private void readSurname(SentenceView view, Hit hit) {
    SurnameContext.Verdict verdict = SurnameContext.of(view, hit, lowerCaseWords());
    if (verdict == SurnameContext.Verdict.OTHER_BEARER) {
      otherBearers.add(view.joined(hit.to() - 1, hit.to()));
    } else if (verdict == SurnameContext.Verdict.ALONE) {
      Title title = Title.before(view, hit.from());
      String holder = title == null ? "" : titled.holder(hit, title);
      if (!holder.isEmpty()) {
        firstFull.putIfAbsent(holder, view.span(hit.from(), hit.to()).start());
      }
    }
  }

  private void readTurn(SentenceView view, Hit hit) {
    Title title = Title.before(view, hit.from());
    String speaker = turns.read(view, hit, title, title == null ? "" : titled.holder(hit, title));
    if (!speaker.isEmpty() && title != null && hit.hasSurname()) {
      firstFull.putIfAbsent(speaker, view.span(hit.from(), hit.to()).start());
    }
  }

  /** Whose people hold nearly all turns of a transcript; empty for other documents. */
  String home() {
    return turns.home();
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
    boolean era = all.size() > 1 && Heads.isEra(view, hit);
    if (era) {
      heads.keep(List.of(all, sufficient, named));
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
      String holder = titled.holder(hit, title);
      if (!holder.isEmpty()) {
        return Reading.of(MentionForm.NAME, holder);
      }
      String honorific = title.honorific();
      all.removeIf(id -> turns.isOfOtherGender(id, honorific));
      sufficient.removeIf(id -> turns.isOfOtherGender(id, honorific));
      named.removeIf(id -> turns.isOfOtherGender(id, honorific));
    }
    if (era && named.isEmpty()) {
      String last = heads.last(all);
      if (sufficient.contains(last) || isOfNamedState(last)) {
        return Reading.of(MentionForm.NAME, last);
      }
    }
    List<String> usual = named.stream().filter(sufficient::contains).toList();
    if (!named.isEmpty()) {
      return choose(usual.size() == 1 ? usual : named, MentionForm.NAME, hit, view);
    }
    sufficient.removeIf(this::isStillUnknown);
    if (otherBearers.contains(view.joined(hit.to() - 1, hit.to())) || sufficient.isEmpty()) {
      return null;
    }
    return choose(sufficient, MentionForm.NAME, hit, null);
  }

  /**
   * True for somebody whose first office lies ahead by more than a year, in a document that names
   * no state he speaks for: the surname is somebody else's.
   */
  private boolean isStillUnknown(String actorId) {
    return !isOfNamedState(actorId) && titled.isFarAhead(actorId);
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
      if (inOffice.size() == 1 && !heads.outshine(inOffice.get(0), left)) {
        return Reading.of(form, inOffice.get(0));
      }
    }
    List<String> atHome = left.stream().filter(this::isOfNamedState).toList();
    String main = atHome.size() == 1 ? atHome.get(0) : counts.mostNamedSide(atHome);
    return main.isEmpty() ? Reading.ambiguous(left) : Reading.of(form, main);
  }
}
