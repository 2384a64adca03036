package org.parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Zone;

class LayoutTest {

  private static final Sentence FIRST = new Sentence(0, new Span(2, 10), List.of());
  private static final Sentence SECOND = new Sentence(1, new Span(11, 20), List.of());
  private static final Sentence THIRD = new Sentence(0, new Span(30, 40), List.of());

  private final Layout layout =
      new Layout(
          List.of(
              new Paragraph(0, new Span(2, 20), Zone.BODY, List.of(FIRST, SECOND)),
              new Paragraph(1, new Span(30, 40), Zone.BODY, List.of(THIRD))),
          List.of());

  @Test
  void theSentenceOfAnOffsetIsFound() {
    assertThat(layout.sentenceAt(2)).containsSame(FIRST);
    assertThat(layout.sentenceAt(19)).containsSame(SECOND);
    assertThat(layout.sentenceAt(30)).containsSame(THIRD);
  }

  @Test
  void betweenSentencesThereIsNone() {
    assertThat(layout.sentenceAt(0)).isEmpty();
    assertThat(layout.sentenceAt(10)).isEmpty();
    assertThat(layout.sentenceAt(25)).isEmpty();
    assertThat(layout.sentenceAt(40)).isEmpty();
  }
}
