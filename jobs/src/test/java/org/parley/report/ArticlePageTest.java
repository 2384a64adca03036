package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.parley.annotate.AnnotatedDocument;
import org.parley.annotate.Annotator;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookReader;
import org.parley.corpus.Document;
import org.parley.corpus.Metadata;
import org.parley.text.Paragraph;

class ArticlePageTest {

  private static final Codebook CODEBOOK =
      CodebookReader.read(Path.of(System.getProperty("parley.root", ".."), "data", "codebook"))
          .codebook();
  private static final Annotator ANNOTATOR = new Annotator(CODEBOOK);

  private static final String TEXT =
      "Envoys gather\n\nPublished: 14 January 2014\n\n\"Assad must go before <any> election,\" John"
          + " Kerry said in Paris on Monday & left.\n\nRead more: <script>alert(1)</script>\n";

  @Test
  void theTextNamesZoneSpeakerRuleAndLevel() {
    assertThat(ArticleText.of(annotate(TEXT), CODEBOOK))
        .contains("[0] headline 0-13")
        .contains("2014-01-14")
        .contains("not counted: ")
        .contains("is kerry (")
        .contains("speaker: kerry")
        .contains("cue: 'said'")
        .contains("on assad_role: -2 (")
        .contains("confidence 0.");
  }

  @Test
  void thePageEscapesTheArticleAndNeedsNothingElse() {
    String page = ArticlePage.of(annotate(TEXT), CODEBOOK);
    assertThat(page)
        .doesNotContain("<script")
        .doesNotContain("http")
        .contains("&lt;script&gt;")
        .contains("class=\"mention")
        .contains("on assad_role: -2");
  }

  @Property(tries = 200)
  void everyCharacterOfAParagraphStandsOnThePage(@ForAll String noise) {
    String text = TEXT + noise.replace('\n', ' ') + " Kerry said \"" + noise + "\" to Lavrov.";
    AnnotatedDocument article = annotate(text);
    String page = ArticlePage.of(article, CODEBOOK);
    for (Paragraph paragraph : article.layout().paragraphs()) {
      assertThat(plain(page)).contains(plain(Html.escape(paragraph.span().in(text))));
    }
  }

  @Test
  void aTerminalIsNotObeyed() {
    assertThat(ArticleText.of(annotate("Kerry said \u001b[31mno\u001b[0m to talks.\n"), CODEBOOK))
        .doesNotContain("\u001b");
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", "");
  }

  private static AnnotatedDocument annotate(String text) {
    return ANNOTATOR.annotate(new Document("a<b>.txt", "in/a.txt", text, Metadata.NONE));
  }
}
