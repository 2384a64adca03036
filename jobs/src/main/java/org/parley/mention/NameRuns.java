package org.parley.mention;

import java.util.ArrayList;
import java.util.List;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;
import org.parley.text.Tokenizer;
import org.parley.text.Zone;

/**
 * Every run of words in a document that may be a name or a title of the codebook, before it is
 * decided what each means: found once, read by whoever asks for mentions, offices or unknown names.
 */
public final class NameRuns {

  private final AliasIndex index;
  private final List<SentenceView> titles;
  private final List<SentenceView> sentences;

  NameRuns(AliasIndex index, Document document, Layout layout) {
    this.index = index;
    this.titles = titleViews(index, document);
    this.sentences = new ArrayList<>();
    for (Paragraph paragraph : layout.paragraphs()) {
      for (Sentence sentence : paragraph.sentences()) {
        sentences.add(new SentenceView(document, paragraph, sentence, index));
      }
    }
  }

  /** The title from the metadata, which may give the full names that the text takes for granted. */
  private static List<SentenceView> titleViews(AliasIndex index, Document document) {
    String title = document.metadata().title();
    Span span = new Span(0, title.length());
    List<Sentence> sentences = SentenceSplitter.sentences(title, Tokenizer.tokens(title, span));
    Document headline = new Document(document.id(), document.path(), title, document.metadata());
    Paragraph paragraph = new Paragraph(0, span, Zone.HEADLINE, sentences);
    return sentences.stream()
        .map(sentence -> new SentenceView(headline, paragraph, sentence, index))
        .toList();
  }

  AliasIndex index() {
    return index;
  }

  /** Sentences of the title from the metadata, which is no part of the text. */
  List<SentenceView> titles() {
    return titles;
  }

  /** Sentences of the text, in order. */
  List<SentenceView> sentences() {
    return sentences;
  }
}
