package org.parley.statement;

import java.util.ArrayList;
import java.util.List;
import org.parley.text.TokenKind;
import org.parley.text.Zone;

/**
 * Transcripts: paragraphs that open with the speaker's name in capitals and a colon ({@code MR.
 * EARNEST:}), or with {@code Q}. A turn goes on until the next label; all of it is one statement. A
 * question with its {@code Q} glued to it ends the turn before it and is left out.
 */
final class Turns {

  private static final int MIN_TURNS = 3;
  private static final int MAX_LABEL_TOKENS = 12;

  private Turns() {}

  /** True when at least three paragraphs open a turn, two of them with a name in capitals. */
  static boolean isTranscript(List<Passage> passages) {
    int named = 0;
    int all = 0;
    for (Passage passage : passages) {
      int label = label(passage);
      if (label >= 0) {
        all++;
        named += label > 0 || passage.is(1, ":") ? 1 : 0;
      }
    }
    return all >= MIN_TURNS && named >= 2;
  }

  /** One statement per turn. What stands before the first label is nobody's. */
  static List<Draft> read(List<Passage> passages) {
    List<Draft> turns = new ArrayList<>();
    Draft turn = null;
    for (Passage passage : passages) {
      int label = label(passage);
      int first = 0;
      if (label >= 0) {
        turn = new Draft(passage, Rule.TURN, null, new Subject(0, label, false), null);
        turns.add(turn);
        first = label + (passage.is(label + 1, ":") ? 2 : 1);
      }
      if (label < 0 && isGluedQuestion(passage)) {
        turn = null;
      } else if (label < 0 && isNarrated(passage)) {
        turn = null;
        turns.addAll(new ParagraphReader(passage).read());
      }
      if (turn != null && passage.paragraph().zone() == Zone.BODY && first < passage.size()) {
        turn.with(passage, first, passage.size() - 1);
      }
    }
    turns.removeIf(Draft::isEmpty);
    return turns;
  }

  /**
   * True for a paragraph that quotes others and nowhere speaks in a voice of its own: a reporter's,
   * behind the transcript or between its turns.
   */
  private static boolean isNarrated(Passage p) {
    boolean quotes = false;
    for (int i = 0; i < p.size(); i++) {
      if (!p.isQuoted(i) && p.is(i, WordClass.SPEAKING)) {
        return false;
      }
      quotes |= p.isQuoted(i);
    }
    return quotes && new ParagraphReader(p).read().stream().anyMatch(Turns::isQuotedReport);
  }

  private static boolean isQuotedReport(Draft draft) {
    return draft.cue() != null
        && draft.subject() != null
        && draft.type() != StatementType.INDIRECT
        && draft.cue().entry().family() == CueFamily.SPEECH;
  }

  /**
   * True for a question whose label has grown into its first word ({@code QWhen will you go?}): it
   * ends the answer before it.
   */
  private static boolean isGluedQuestion(Passage p) {
    int start = p.token(0).start();
    String text = p.text();
    return p.token(0).end() - start > 2
        && text.charAt(start) == 'Q'
        && Character.isUpperCase(text.charAt(start + 1))
        && !Character.isUpperCase(text.charAt(start + 2));
  }

  /** Last token of the label that opens the paragraph; -1 when none does. */
  private static int label(Passage p) {
    if (p.is(0, "q") && p.isCapital(0) && p.size() > 1 && !p.is(1, ",") && !p.is(1, ".")) {
      return 0;
    }
    int i = 0;
    while (i < p.size() && i < MAX_LABEL_TOKENS && isLabel(p, i)) {
      i++;
    }
    boolean colon = i > 0 && p.is(i, ":") && i + 1 < p.size();
    boolean name = i > 1 || (p.token(0).end() - p.token(0).start() > 1) || p.is(0, "a");
    return colon && name && p.isWord(i - 1) ? i - 1 : -1;
  }

  /**
   * Last token of a name in capitals before a colon that opens a quotation, as in transcripts that
   * stand in quotation marks; -1 when none does.
   */
  static int label(Passage p, int first, int last) {
    int i = first;
    while (i < last && i - first < MAX_LABEL_TOKENS && isLabel(p, i)) {
      i++;
    }
    boolean name = i > first && p.token(i - 1).end() - p.token(first).start() > 2;
    return name && p.is(i, ":") && i < last && p.isWord(i - 1) ? i - 1 : -1;
  }

  private static boolean isLabel(Passage p, int i) {
    if (p.is(i, TokenKind.HYPHEN) || p.isComma(i) || p.is(i, TokenKind.CLITIC)) {
      return i > 0;
    }
    if (!p.is(i, TokenKind.WORD)) {
      return false;
    }
    int start = p.token(i).start();
    int end = p.token(i).end();
    for (int c = start; c < end; c++) {
      char letter = p.text().charAt(c);
      boolean small = Character.isLowerCase(letter) && !(c == start + 1 && end - start > 3);
      if (small) {
        return false;
      }
    }
    return true;
  }
}
