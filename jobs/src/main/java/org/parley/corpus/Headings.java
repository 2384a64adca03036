package org.parley.corpus;

import java.util.List;
import org.parley.text.LinePattern;
import org.parley.text.Token;
import org.parley.text.TokenKind;

/**
 * Marks titles: those at the top, the cross-heads between paragraphs, and the titles of other
 * stories that were linked between paragraphs, which are boilerplate.
 *
 * <p>A cross-head names what comes next ({@code Chemical weapons}); a link is a headline of its
 * own: it has a verb, a label before a colon, a second clause. Only a short line without a full
 * stop between two paragraphs of the story is ever looked at; in transcripts and lists none is.
 */
final class Headings {

  private static final int TITLE_WORDS = 25;
  private static final int MAX_TITLES = 3;
  private static final int QUESTION_WORDS = 16;
  private static final int STORY_WORDS = 8;
  private static final int LONG_STORY_WORDS = 20;
  private static final int HEADING_WORDS = 12;
  private static final int MAX_RUN = 2;
  private static final int TURNS_OF_A_TRANSCRIPT = 3;
  private static final int LINES_PER_TURN = 10;
  private static final int LABEL_TOKENS = 6;
  private static final int TRANSCRIPT_HEADER_WORDS = 12;

  private final String text;
  private final List<Line> lines;
  private final Verdict[] verdicts;
  private final String title;

  /**
   * @param verdicts one per line, null for a line still undecided; filled in place
   * @param title the document's title as its metadata has it; empty when unknown
   */
  Headings(String text, List<Line> lines, Verdict[] verdicts, String title) {
    this.text = text;
    this.lines = lines;
    this.verdicts = verdicts;
    this.title = withoutStop(LinePattern.normal(title));
  }

  void mark() {
    if (lines.size() < 2) {
      return;
    }
    int firstTurn = firstTurnOfTranscript();
    if (firstTurn >= 0) {
      markTranscriptHeader(firstTurn);
      return;
    }
    markTitles();
    markBetweenParagraphs();
  }

  /** True for a line that reads like a paragraph: a sentence, or long. */
  static boolean isStory(Line line) {
    return line.words() >= LONG_STORY_WORDS
        || (line.words() >= STORY_WORDS
            && (line.endsSentence() || line.endsQuoted() || line.endsWithColon()));
  }

  private void markTitles() {
    int titles = 0;
    boolean storyFollows = lines.stream().anyMatch(l -> verdicts[l.index()] == null && isStory(l));
    for (int i = 0; i < lines.size() && titles < MAX_TITLES && storyFollows; i++) {
      if (verdicts[i] != null) {
        continue;
      }
      Line line = lines.get(i);
      if (!isGivenTitle(line) && (!looksLikeTitle(line) || i + 1 == lines.size())) {
        return;
      }
      verdicts[i] = Verdict.HEADLINE;
      titles++;
    }
  }

  private boolean isGivenTitle(Line line) {
    return !title.isEmpty() && withoutStop(line.normal()).equals(title);
  }

  private boolean looksLikeTitle(Line line) {
    if (line.words() > TITLE_WORDS || line.endsWithColon() || opensLower(line)) {
      return false;
    }
    if (Dateline.opens(text, line) && (!line.isTitleCase(text) || hasNumber(line))) {
      return false;
    }
    if (line.normal().startsWith("(") || line.normal().startsWith("by ") || isStamp(line)) {
      return false;
    }
    if (line.normal().endsWith(".")) {
      return line.isTitleCase(text) && line.words() <= QUESTION_WORDS;
    }
    return !line.endsSentence() || line.words() <= QUESTION_WORDS;
  }

  private static boolean hasNumber(Line line) {
    return line.tokens().stream().anyMatch(token -> token.kind() == TokenKind.NUMBER);
  }

  /** True for a line that is mostly a date or a time: what it says dates the document. */
  private static boolean isStamp(Line line) {
    int numbers = 0;
    boolean clock = false;
    for (Token token : line.tokens()) {
      numbers += token.kind() == TokenKind.NUMBER ? 1 : 0;
      clock |= token.kind() == TokenKind.NUMBER && token.folded().indexOf(':') > 0;
    }
    return numbers >= 2 && (clock || numbers * 4 >= line.words());
  }

  private boolean opensLower(Line line) {
    return Character.isLowerCase(text.charAt(line.span().start()));
  }

  private void markBetweenParagraphs() {
    int i = 0;
    while (i < lines.size()) {
      if (verdicts[i] != null || !isCandidate(lines.get(i))) {
        i++;
        continue;
      }
      int end = i;
      int count = 0;
      while (end < lines.size() && (verdicts[end] != null || isCandidate(lines.get(end)))) {
        count += verdicts[end] == null ? 1 : 0;
        end++;
      }
      if (count <= MAX_RUN && storyBefore(i) && end < lines.size() && isStory(lines.get(end))) {
        for (int k = i; k < end; k++) {
          if (verdicts[k] == null) {
            verdicts[k] = heading(k);
          }
        }
      }
      i = end;
    }
  }

  /** A link only where blank lines set it apart: else it may be a piece of a broken sentence. */
  private Verdict heading(int i) {
    if (!LinkedTitle.is(text, lines.get(i))) {
      return Verdict.HEADLINE;
    }
    boolean apart =
        !lines.get(i).adjacent() && i + 1 < lines.size() && !lines.get(i + 1).adjacent();
    return apart ? Verdict.boilerplate("title of another story") : null;
  }

  private boolean storyBefore(int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (verdicts[k] == null) {
        return isStory(lines.get(k));
      }
    }
    return false;
  }

  private boolean isCandidate(Line line) {
    return line.words() >= 1
        && line.words() <= HEADING_WORDS
        && !line.endsSentence()
        && !line.endsWithColon()
        && !opensLower(line)
        && !isNarration(line)
        && !isStamp(line);
  }

  /**
   * True for whole quotations, posts, addresses, lists and sentences about persons named before.
   */
  private boolean isNarration(Line line) {
    List<Token> tokens = line.tokens();
    Token first = tokens.get(0);
    if (isBrokenOff(tokens)) {
      return true;
    }
    boolean wholeQuotation = first.kind() == TokenKind.QUOTE && line.endsQuoted();
    if (wholeQuotation && !line.isCapital(text)) {
      return true;
    }
    if (first.kind() == TokenKind.PUNCTUATION
        || first.kind() == TokenKind.NUMBER
        || first.kind() == TokenKind.HYPHEN) {
      return true;
    }
    for (int i = 1; i < tokens.size(); i++) {
      boolean comma = tokens.get(i - 1).is(",") || tokens.get(i).is(",");
      boolean quote =
          tokens.get(i - 1).kind() == TokenKind.QUOTE || tokens.get(i).kind() == TokenKind.QUOTE;
      if (comma && quote) {
        return true;
      }
    }
    for (Token token : tokens) {
      if (token.is("@")
          || token.is("#")
          || token.folded().startsWith("@")
          || token.folded().startsWith("#")
          || token.folded().contains("://")
          || token.folded().startsWith("pic.twitter")) {
        return true;
      }
    }
    return HeadingWords.isNarrator(first.folded());
  }

  /** True for an unpaired double quotation mark and for a dash, comma or bracket at the end. */
  private static boolean isBrokenOff(List<Token> tokens) {
    long quotes = tokens.stream().filter(t -> t.kind() == TokenKind.QUOTE && t.is("\"")).count();
    Token last = tokens.get(tokens.size() - 1);
    boolean mark =
        last.kind() == TokenKind.HYPHEN
            || (last.kind() == TokenKind.PUNCTUATION
                && !last.is(")")
                && !last.is("]")
                && !last.is("%"));
    return mark || quotes % 2 != 0;
  }

  /** Index of the first turn when the document is a transcript; -1 when it is none. */
  private int firstTurnOfTranscript() {
    int first = -1;
    int turns = 0;
    for (Line line : lines) {
      if (isTurn(line)) {
        first = first < 0 ? line.index() : first;
        turns++;
      }
    }
    return turns >= TURNS_OF_A_TRANSCRIPT && turns * LINES_PER_TURN >= lines.size() ? first : -1;
  }

  /** {@code Q} or a name in capitals before a colon. */
  private boolean isTurn(Line line) {
    List<Token> tokens = line.tokens();
    if (tokens.size() > 1 && tokens.get(0).is("q") && tokens.get(1).kind() == TokenKind.WORD) {
      return true;
    }
    boolean named = false;
    for (int i = 0; i < Math.min(LABEL_TOKENS, tokens.size()); i++) {
      Token token = tokens.get(i);
      if (token.is(":")) {
        return named;
      }
      if (token.kind() == TokenKind.NUMBER || (token.isWord() && !isCapital(token))) {
        return false;
      }
      named |= token.isWord() && token.end() - token.start() > 1;
    }
    return false;
  }

  private boolean isCapital(Token token) {
    for (int i = token.start(); i < token.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void markTranscriptHeader(int firstTurn) {
    for (int i = 0; i < firstTurn; i++) {
      Line line = lines.get(i);
      if (verdicts[i] == null && line.words() <= TRANSCRIPT_HEADER_WORDS && !line.endsSentence()) {
        verdicts[i] =
            isGivenTitle(line) || HeadingWords.namesAnOccasion(line)
                ? Verdict.HEADLINE
                : isStamp(line) ? null : Verdict.boilerplate("transcript header");
      }
    }
  }

  private static String withoutStop(String normal) {
    return normal.endsWith(".") ? normal.substring(0, normal.length() - 1) : normal;
  }
}
