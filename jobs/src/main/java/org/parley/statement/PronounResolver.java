package org.parley.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.codebook.Gender;
import org.parley.text.Span;

/**
 * Finds whom a pronoun before a cue stands for: an earlier subject that agrees with it, in its
 * paragraph or one of the two before. In the paragraph itself the nearest subject counts, in those
 * before the last subject of a reporting clause, then the first subject of any other sentence.
 * Objects are never candidates. A speaker that agrees but is no actor ends the search: the pronoun
 * is his, not an older actor's.
 */
final class PronounResolver {

  static final int MAX_PARAGRAPHS_BACK = 2;

  /** So many subjects of a paragraph are looked at, from its end. */
  private static final int MAX_CANDIDATES = 60;

  private static final double CERTAINTY = 0.95;
  private static final double LOSS_PER_PARAGRAPH = 0.1;

  /** A subject read somewhere in the document. */
  private record Candidate(Speaker speaker, boolean speaks) {}

  private final Map<Integer, List<Candidate>> byParagraph = new HashMap<>();

  /**
   * Notes a subject with the words that name it.
   *
   * @param speaks true when it is the subject of a reporting clause
   */
  void note(int paragraph, Speaker speaker, boolean speaks) {
    if (!speaker.isUnknown() && speaker.span() != null) {
      List<Candidate> all = byParagraph.computeIfAbsent(paragraph, k -> new ArrayList<>());
      int at = all.size();
      while (at > 0 && all.get(at - 1).speaker().span().start() > speaker.span().start()) {
        at--;
      }
      all.add(at, new Candidate(speaker, speaks));
    }
  }

  /** The pronoun of the one who owns: <i>he</i> for <i>his</i>; others as they are. */
  static String ofOwner(String pronoun) {
    return switch (pronoun) {
      case "his" -> "he";
      case "her" -> "she";
      case "its" -> "it";
      case "their" -> "they";
      default -> pronoun;
    };
  }

  /** A pronoun that stands for nobody known. */
  static Speaker unresolved(Span pronoun) {
    return new Speaker(
        List.of(), pronoun, SpeakerForm.PRONOUN, "", Speaker.Kind.UNKNOWN, Gender.NONE, 0.9);
  }

  /**
   * Whom the pronoun stands for.
   *
   * @param pronoun he, she, it or they; folded
   * @return a speaker without ids when nobody agrees
   */
  Speaker resolve(String pronoun, Span span, int paragraph) {
    for (int back = 0; back <= MAX_PARAGRAPHS_BACK; back++) {
      Candidate best = nearest(pronoun, span, byParagraph.get(paragraph - back), back);
      if (best != null) {
        boolean agrees = agrees(pronoun, best.speaker());
        return agrees
            ? best.speaker().by(span, CERTAINTY - LOSS_PER_PARAGRAPH * back)
            : unresolved(span);
      }
    }
    return unresolved(span);
  }

  /** The candidate of a paragraph that counts first; null when none agrees. */
  private static Candidate nearest(String pronoun, Span span, List<Candidate> all, int back) {
    if (all == null) {
      return null;
    }
    int last = all.size() - 1;
    Candidate other = null;
    for (int c = last; c >= Math.max(0, last - MAX_CANDIDATES); c--) {
      Candidate candidate = all.get(c);
      if (candidate.speaker().span().end() > span.start() || !mayMean(pronoun, candidate)) {
        continue;
      }
      if (back == 0 || candidate.speaks()) {
        return candidate;
      }
      other = candidate;
    }
    return other;
  }

  /** True when the candidate agrees, or is several people of whom the pronoun may mean one. */
  private static boolean mayMean(String pronoun, Candidate candidate) {
    boolean several = candidate.speaker().ids().size() > 1;
    return agrees(pronoun, candidate.speaker())
        || (several && candidate.speaks() && (pronoun.equals("he") || pronoun.equals("she")));
  }

  /** True when the pronoun can stand for the speaker: gender, kind, number. */
  static boolean agrees(String pronoun, Speaker speaker) {
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
