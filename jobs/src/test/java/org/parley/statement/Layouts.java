package org.parley.statement;

import java.util.ArrayList;
import java.util.List;
import org.parley.corpus.Layout;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;
import org.parley.text.Tokenizer;
import org.parley.text.Zone;

/** Layouts for tests: every line is a paragraph of the body. */
final class Layouts {

  private Layouts() {}

  static Layout of(String text) {
    return of(text, Zone.BODY);
  }

  /**
   * @param first zone of the first line
   */
  static Layout of(String text, Zone first) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end);
      if (!line.isBlank()) {
        int start = at + (line.length() - line.stripLeading().length());
        Span span = new Span(start, start + line.strip().length());
        List<Sentence> sentences = SentenceSplitter.sentences(text, Tokenizer.tokens(text, span));
        if (!sentences.isEmpty()) {
          Zone zone = paragraphs.isEmpty() ? first : Zone.BODY;
          paragraphs.add(new Paragraph(paragraphs.size(), span, zone, sentences));
        }
      }
      at = end + 1;
    }
    return new Layout(paragraphs, List.of());
  }
}
