package org.parley.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.parley.text.LinePattern;
import org.parley.text.Paragraph;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;
import org.parley.text.Tokenizer;
import org.parley.text.Zone;

/**
 * Divides a document into paragraphs, one per line that is not blank, and tells the story from what
 * stands around it. The text is not altered. When in doubt a line is story: a passage left out by
 * mistake is worse than debris counted.
 */
public final class Cleaner implements Serializable {

  private final List<LinePattern> ignored;

  /**
   * @param ignoredLines patterns of lines that are boilerplate in this corpus, as {@link
   *     LinePattern} reads them
   * @throws IllegalArgumentException when one of them is not allowed
   */
  public Cleaner(List<String> ignoredLines) {
    this.ignored = ignoredLines.stream().map(LinePattern::parse).toList();
  }

  /** Paragraphs with zones, sentences and tokens, and the ledger of passages not counted. */
  public Layout layout(Document document) {
    String text = document.text();
    List<Line> lines = lines(text);
    Verdict[] verdicts = new Verdict[lines.size()];
    for (Line line : lines) {
      verdicts[line.index()] = ignoredBy(text, line);
    }
    new Debris(text, lines, verdicts).mark();
    new Headings(text, lines, verdicts, document.metadata().title()).mark();
    List<Paragraph> paragraphs = new ArrayList<>(lines.size());
    List<Exclusion> exclusions = new ArrayList<>();
    for (Line line : lines) {
      Verdict verdict = verdicts[line.index()] == null ? Verdict.BODY : verdicts[line.index()];
      paragraphs.add(
          new Paragraph(
              line.index(),
              line.span(),
              verdict.zone(),
              SentenceSplitter.sentences(text, line.tokens())));
      if (!verdict.zone().isCounted()) {
        exclusions.add(new Exclusion(line.span(), verdict.zone(), verdict.reason()));
      }
    }
    return new Layout(List.copyOf(paragraphs), List.copyOf(exclusions));
  }

  private Verdict ignoredBy(String text, Line line) {
    if (ignored.isEmpty()) {
      return null;
    }
    String normal =
        line.normal().isEmpty() ? LinePattern.normal(line.span().in(text)) : line.normal();
    for (LinePattern pattern : ignored) {
      if (pattern.matches(normal)) {
        return new Verdict(Zone.BOILERPLATE, "ignore.txt: " + pattern);
      }
    }
    return null;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    boolean adjacent = false;
    while (from < text.length()) {
      int end = from;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      int first = from;
      int last = end;
      while (first < last && Tokenizer.isSpace(text.charAt(first))) {
        first++;
      }
      while (last > first && Tokenizer.isSpace(text.charAt(last - 1))) {
        last--;
      }
      if (first < last) {
        lines.add(Line.of(text, lines.size(), new Span(first, last), adjacent));
      }
      adjacent = first < last;
      boolean pair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      from = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085'
        || c == '\f'
        || c == '\u000B';
  }
}
