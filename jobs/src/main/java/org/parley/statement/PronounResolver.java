package org.parley.statement;

import java.util.ArrayList;
import java.util.List;
import org.parley.codebook.Gender;
import org.parley.text.Span;

/**
 * Finds whom a pronoun before a cue stands for: the nearest earlier subject that agrees with it,
 * within the paragraph and the two before. Objects are never candidates. A speaker that agrees but
 * is no actor ends the search: the pronoun is his, not an older actor's.
 */
final class PronounResolver {

  static final int MAX_PARAGRAPHS_BACK = 2;

  /** A subject that was read earlier in the document. */
  private record Candidate(int paragraph, int offset, Speaker speaker, boolean speaks) {}

  private final List<Candidate> candidates = new ArrayList<>();

  /**
   * Notes a subject.
   *
   * @param offset where it stands
   * @param speaks true when it is the subject of a reporting clause
   */
  void note(int paragraph, int offset, Speaker speaker, boolean speaks) {
    if (!speaker.isUnknown()) {
      candidates.add(new Candidate(paragraph, offset, speaker, speaks));
    }
  }

  /**
   * Whom the pronoun stands for.
   *
   * @param pronoun he, she, it or they; folded
   * @return a speaker without ids when nobody agrees or several agree equally
   */
  Speaker resolve(String pronoun, Span span, int paragraph) {
    Speaker unresolved =
        new Speaker(
            List.of(), span, SpeakerForm.PRONOUN, "", Speaker.Kind.UNKNOWN, Gender.NONE, 0.6);
    for (int c = candidates.size() - 1; c >= 0; c--) {
      Candidate candidate = candidates.get(c);
      int back = paragraph - candidate.paragraph();
      if (back > MAX_PARAGRAPHS_BACK) {
        break;
      }
      if (candidate.offset() >= span.start() || !agrees(pronoun, candidate.speaker())) {
        continue;
      }
      return candidate.speaker().by(span, 0.95 - 0.1 * back);
    }
    return unresolved;
  }

  private static boolean agrees(String pronoun, Speaker speaker) {
    return switch (pronoun) {
      case "he" -> isPerson(speaker) && speaker.gender() != Gender.FEMALE;
      case "she" -> isPerson(speaker) && speaker.gender() != Gender.MALE;
      case "it" -> speaker.kind() == Speaker.Kind.BODY || speaker.kind() == Speaker.Kind.UNKNOWN;
      case "they" -> speaker.kind() != Speaker.Kind.PERSON;
      default -> false;
    };
  }

  private static boolean isPerson(Speaker speaker) {
    return speaker.kind() == Speaker.Kind.PERSON || speaker.kind() == Speaker.Kind.UNKNOWN;
  }
}
