package org.parley.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Codebook;
import org.parley.codebook.Gender;
import org.parley.mention.Mention;
import org.parley.mention.MentionForm;
import org.parley.text.Span;
import org.parley.text.TokenKind;
import org.parley.time.DateInterval;

/**
 * Finds the actors that the words of a subject name: the mention at the head of the phrase, several
 * when joined by <i>and</i>. A mention that only qualifies another noun ({@code Assad's aides},
 * {@code officials in Moscow}) names no speaker: then the words themselves are the label.
 */
final class SpeakerResolver {

  private final Codebook codebook;

  private final OfficeHolders holders;

  private final PhraseHeads phraseHeads;

  SpeakerResolver(Codebook codebook, OfficeHolders holders) {
    this.codebook = codebook;
    this.holders = holders;
    this.phraseHeads = new PhraseHeads(codebook);
  }

  /**
   * The speaker named by the label of a turn.
   *
   * @param days when the document was published; null when not known
   */
  Speaker resolveLabel(Passage p, Subject label, DateInterval days) {
    Speaker named = resolve(p, label);
    if (!named.ids().isEmpty()) {
      return named;
    }
    return holders
        .holder(p.folded(label.last()), days)
        .map(id -> named(id, named.span()))
        .orElse(named);
  }

  /**
   * The speaker whom {@code MR.} and a surname name, out of office on the days, if he is of the
   * side of the transcript or it has none; null when nobody is.
   */
  Speaker resolveAside(Passage p, Subject label, String side, DateInterval days) {
    boolean man = p.is(label.first(), "mr.") || p.is(label.first(), "mr");
    boolean woman = p.is(label.first(), WordClass.WOMAN);
    if (!(man || woman)) {
      return null;
    }
    Gender other = man ? Gender.FEMALE : Gender.MALE;
    return holders
        .formerOrLater(p.folded(label.last()), days)
        .filter(id -> side.isEmpty() || sideOf(id, days).equals(side))
        .filter(id -> codebook.actor(id).map(Actor::gender).orElse(Gender.NONE) != other)
        .map(id -> named(id, p.span(label.first(), label.last())))
        .orElse(null);
  }

  /** True for the label of an office alone: {@code THE PRESIDENT}. */
  static boolean isOffice(Passage p, Subject label) {
    return p.is(label.first(), "the") && label.last() > label.first();
  }

  /**
   * The speaker whom a transcript calls by his office alone.
   *
   * @param homes whom the transcript may be of
   */
  Speaker resolveOffice(Passage p, Subject label, HomeSides homes, DateInterval days) {
    StringBuilder office = new StringBuilder();
    for (int i = label.first() + 1; i <= label.last(); i++) {
      office.append(office.length() == 0 ? "" : " ").append(p.folded(i));
    }
    Span span = p.span(label.first(), label.last());
    return homes
        .first(side -> holders.ofSide(office.toString(), side, days))
        .map(id -> named(id, span))
        .orElseGet(() -> described(p, label.first(), label.last(), span));
  }

  /** Whom an actor speaks for on the days; empty when for nobody, or the days are not known. */
  String sideOf(String actorId, DateInterval days) {
    return days == null ? "" : codebook.sideOf(actorId, days.earliest());
  }

  private Speaker named(String id, Span span) {
    Gender gender = codebook.actor(id).map(Actor::gender).orElse(Gender.NONE);
    return new Speaker(
        List.of(id), span, SpeakerForm.TITLE_NAME, "", Speaker.Kind.PERSON, gender, 0.9);
  }

  /** The speaker named by a subject that is no pronoun. */
  Speaker resolve(Passage p, Subject subject) {
    int first = subject.first();
    int last = subject.last();
    Span span = p.span(first, last);
    List<Mention> heads = phraseHeads.of(p, first, last);
    Mention part = heads.isEmpty() ? phraseHeads.bodyOfPart(p, first, last) : null;
    if (part != null) {
      heads = List.of(part);
    } else if (heads.isEmpty()) {
      Mention apposed = apposed(p, last);
      if (apposed == null || !isTitle(p, first, last)) {
        return described(p, first, last, span);
      }
      heads = List.of(apposed);
      span = span.hull(apposed.span());
    }
    if (heads.size() == 1 && heads.get(0).form() == MentionForm.ROLE) {
      Mention name = apposed(p, last);
      if (name != null && name.actorId().equals(heads.get(0).actorId())) {
        span = span.hull(name.span());
      }
    }
    List<String> ids = new ArrayList<>();
    for (Mention head : heads) {
      if (!head.actorId().isEmpty() && !ids.contains(head.actorId())) {
        ids.add(head.actorId());
      }
    }
    SpeakerForm form = heads.size() > 1 ? SpeakerForm.GROUP : form(heads.get(0).form());
    String label = ids.isEmpty() ? span.in(p.text()) : "";
    if (ids.size() != 1) {
      Speaker.Kind kind = heads.size() > 1 ? Speaker.Kind.SEVERAL : kindOf(p, first, last);
      return new Speaker(ids, span, form, label, kind, Gender.NONE, ids.isEmpty() ? 0.9 : 1);
    }
    Optional<Actor> actor = codebook.actor(ids.get(0));
    return new Speaker(
        ids,
        span,
        form,
        label,
        actor.map(a -> kind(a.kind())).orElse(Speaker.Kind.UNKNOWN),
        actor.map(Actor::gender).orElse(Gender.NONE),
        1);
  }

  private static Speaker.Kind kind(ActorKind kind) {
    return kind == ActorKind.PERSON ? Speaker.Kind.PERSON : Speaker.Kind.BODY;
  }

  private static SpeakerForm form(MentionForm form) {
    return switch (form) {
      case NAME, AMBIGUOUS -> SpeakerForm.NAME;
      case TITLE_NAME -> SpeakerForm.TITLE_NAME;
      case ROLE -> SpeakerForm.ROLE;
      case METONYM -> SpeakerForm.METONYM;
      case ADJECTIVE -> SpeakerForm.ADJECTIVE;
    };
  }

  /** The name that follows a title after a comma. */
  private static Mention apposed(Passage p, int last) {
    return p.isComma(last + 1) && p.mentionAt(last + 2) != null ? p.mentionAt(last + 2) : null;
  }

  private static boolean isTitle(Passage p, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (p.is(i, WordClass.TITLE) || p.is(i, WordClass.PERSON)) {
        return true;
      }
    }
    return false;
  }

  private Speaker described(Passage p, int first, int last, Span span) {
    SpeakerForm form = SpeakerForm.GROUP;
    Speaker.Kind kind = kindOf(p, first, last);
    if (p.isCapital(last) && kind != Speaker.Kind.SEVERAL) {
      form = isTitle(p, first, last) ? SpeakerForm.TITLE_NAME : SpeakerForm.NAME;
    } else if (kind == Speaker.Kind.PERSON) {
      form = SpeakerForm.ROLE;
    }
    Gender gender = Gender.NONE;
    for (int i = first; i <= last; i++) {
      if (p.is(i, WordClass.WOMAN)) {
        gender = Gender.FEMALE;
      } else if (p.is(i, WordClass.MAN)) {
        gender = Gender.MALE;
      }
    }
    return new Speaker(List.of(), span, form, span.in(p.text()), kind, gender, 1);
  }

  /** What the words without a known name stand for, by their form. */
  private static Speaker.Kind kindOf(Passage p, int first, int last) {
    int core = first;
    while (core < last && !p.is(core + 1, WordClass.PREPOSITION) && !p.isComma(core + 1)) {
      core++;
    }
    boolean and = false;
    for (int i = first; i <= core; i++) {
      and |= p.is(i, "and");
      if (p.is(i, WordClass.PERSON) && i == core) {
        return Speaker.Kind.PERSON;
      }
    }
    if (and) {
      return Speaker.Kind.SEVERAL;
    }
    if (p.isCapital(core)) {
      boolean several = core > first && p.isCapital(core - 1) && !p.is(first, "the");
      return several && p.is(core, TokenKind.WORD) ? Speaker.Kind.PERSON : Speaker.Kind.UNKNOWN;
    }
    String head = p.folded(core);
    if ((head.endsWith("s") && !head.endsWith("ss")) || head.equals("people")) {
      return Speaker.Kind.SEVERAL;
    }
    return Speaker.Kind.BODY;
  }
}
