package org.parley.statement;

import java.util.List;
import org.parley.codebook.Gender;
import org.parley.text.Span;

/**
 * Who speaks.
 *
 * @param ids actors; empty when unknown to the codebook or unresolved
 * @param span the words that name the speaker, here or where he began to speak; null when none do
 * @param form how the speaker is named
 * @param label the words as printed when they name no actor; else empty
 * @param kind what a pronoun for the speaker must agree with
 * @param gender of a person; NONE when not known
 * @param certainty 0 to 1: factor for the statement's confidence
 */
record Speaker(
    List<String> ids,
    Span span,
    SpeakerForm form,
    String label,
    Kind kind,
    Gender gender,
    double certainty) {

  /** What may be said of the speaker by a pronoun. */
  enum Kind {
    /** He or she. */
    PERSON,
    /** It; they, when several people are meant. */
    BODY,
    /** They. */
    SEVERAL,
    /** Not known: any pronoun. */
    UNKNOWN
  }

  /** Nobody is named. */
  static final Speaker NONE =
      new Speaker(List.of(), null, SpeakerForm.NONE, "", Kind.UNKNOWN, Gender.NONE, 1);

  /** True when there is neither an actor nor a description. */
  boolean isUnknown() {
    return ids.isEmpty() && label.isEmpty();
  }

  /** The same speaker, named by nothing in this place: the words are those of the place before. */
  Speaker unnamed(double factor) {
    return new Speaker(ids, span, SpeakerForm.NONE, label, kind, gender, certainty * factor);
  }

  /** The same speaker, named by a pronoun. */
  Speaker by(Span pronoun, double factor) {
    return new Speaker(ids, pronoun, SpeakerForm.PRONOUN, label, kind, gender, certainty * factor);
  }
}
