package org.parley.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.parley.annotate.AnnotatedDocument;
import org.parley.codebook.Codebook;
import org.parley.corpus.Document;
import org.parley.corpus.Exclusion;
import org.parley.date.DateEvidence;
import org.parley.mention.Mention;
import org.parley.position.Position;
import org.parley.statement.Statement;
import org.parley.text.Paragraph;
import org.parley.text.Span;

/**
 * One article with all that is read in it marked in colour, as one HTML page that needs nothing
 * else: no script, no font, no network. The pointer over a passage shows what was found there and
 * by which rule; below each paragraph its statements and positions are written out. Passages
 * overlap, so the text is cut at every boundary and each piece bears the marks of all passages over
 * it.
 */
public final class ArticlePage {

  /** A passage to mark: where, how it looks, what the pointer shows. */
  private record Mark(Span span, String style, String note) {}

  private final AnnotatedDocument article;
  private final Codebook codebook;
  private final String text;
  private final Html html = new Html();
  private final List<Mark> marks = new ArrayList<>();

  private ArticlePage(AnnotatedDocument article, Codebook codebook) {
    this.article = article;
    this.codebook = codebook;
    this.text = article.document().text();
  }

  /** The page, to be written as UTF-8. */
  public static String of(AnnotatedDocument article, Codebook codebook) {
    ArticlePage page = new ArticlePage(article, codebook);
    page.mark();
    page.write();
    return page.html.toString();
  }

  private void mark() {
    for (DateEvidence evidence : article.date().evidence()) {
      if (evidence.span() != null) {
        marks.add(
            new Mark(
                evidence.span(), "date", "dates the article: " + ArticleText.evidence(evidence)));
      }
    }
    for (Statement s : article.statements()) {
      String note = String.join("\n", ArticleText.statement(article, s));
      s.contentSpans()
          .forEach(span -> marks.add(new Mark(span, "statement " + s.layer().label(), note)));
      String name = String.format(Locale.ROOT, "s%04d", s.number());
      if (s.cue() != null) {
        marks.add(new Mark(s.cue(), "cue", "cue of " + name));
      }
      if (s.speaker() != null) {
        marks.add(new Mark(s.speaker(), "speaker", "speaker of " + name));
      }
    }
    for (int i = 0; i < article.positions().size(); i++) {
      Position p = article.positions().get(i);
      String note = String.join("\n", ArticleText.position(article, i, codebook));
      marks.add(new Mark(p.evidence(), "position " + side(p.level()), note));
    }
    for (Mention mention : article.mentions()) {
      String style = mention.isCounted() ? "mention" : "mention uncounted";
      marks.add(new Mark(mention.span(), style, ArticleText.mention(mention)));
    }
  }

  private static String side(Integer level) {
    return level == null || level == 0 ? "middle" : level < 0 ? "low" : "high";
  }

  private void write() {
    Document document = article.document();
    html.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>");
    html.raw("<meta name=\"viewport\" content=\"width=device-width\"/>");
    html.element("title", document.id()).raw("<style>").raw(css()).raw("</style></head><body>\n");
    html.element("h1", document.id());
    html.raw("<table class=\"facts\">");
    fact("path", document.path());
    fact("title", document.metadata().title());
    fact("source", document.metadata().source());
    fact("address", document.metadata().url());
    fact("date", ArticleText.date(article));
    article.date().evidence().forEach(e -> fact("dated by", ArticleText.evidence(e)));
    fact("warning", document.metadata().warning());
    ArticleText.disputedTitles(article).forEach(title -> fact("warning", title));
    html.raw("</table>\n<p class=\"legend\">");
    for (String style :
        List.of(
            "mention",
            "mention uncounted",
            "speaker",
            "cue",
            "statement own_words",
            "statement paraphrase",
            "statement reported",
            "statement earlier",
            "statement narrator",
            "position low",
            "position middle",
            "position high",
            "date")) {
      html.raw("<span class=\"" + style + "\">").text(style.replace('_', ' ')).raw("</span> ");
    }
    html.raw("</p>\n");
    article.layout().paragraphs().forEach(this::paragraph);
    html.raw("</body></html>\n");
  }

  private void fact(String name, String value) {
    if (!value.isEmpty()) {
      html.raw("<tr>").element("th", name).element("td", value).raw("</tr>");
    }
  }

  private void paragraph(Paragraph paragraph) {
    String zone = paragraph.zone().label();
    html.raw("<section class=\"" + zone + "\">");
    html.element("div", "zone", zone + " " + paragraph.span().start() + reason(paragraph));
    html.raw("<p class=\"text\">");
    pieces(paragraph.span());
    html.raw("</p>");
    for (Statement statement : article.statements()) {
      if (statement.paragraph() == paragraph.index()) {
        html.raw("<div class=\"found\">");
        ArticleText.statement(article, statement).forEach(line -> html.element("div", line));
        for (int i = 0; i < article.positions().size(); i++) {
          if (article.positions().get(i).statement() == statement.number()) {
            html.raw("<div class=\"level\">");
            ArticleText.position(article, i, codebook).forEach(line -> html.element("div", line));
            html.raw("</div>");
          }
        }
        html.raw("</div>");
      }
    }
    html.raw("</section>\n");
  }

  private String reason(Paragraph paragraph) {
    return article.layout().exclusions().stream()
        .filter(e -> e.span().overlaps(paragraph.span()))
        .map(Exclusion::reason)
        .findFirst()
        .map(reason -> ": not counted, " + reason)
        .orElse("");
  }

  private void pieces(Span paragraph) {
    List<Mark> here = marks.stream().filter(m -> m.span().overlaps(paragraph)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    for (Mark mark : here) {
      cuts.add(Math.max(paragraph.start(), mark.span().start()));
      cuts.add(Math.min(paragraph.end(), mark.span().end()));
    }
    int from = paragraph.start();
    for (int to : cuts.tailSet(paragraph.start(), false)) {
      piece(new Span(from, to), here);
      from = to;
    }
  }

  private void piece(Span piece, List<Mark> here) {
    List<Mark> over = here.stream().filter(m -> m.span().contains(piece)).toList();
    if (over.isEmpty()) {
      html.text(piece.in(text));
      return;
    }
    TreeSet<String> styles = new TreeSet<>();
    over.forEach(m -> styles.addAll(List.of(m.style().split(" "))));
    List<String> notes = over.stream().map(Mark::note).distinct().toList();
    html.raw("<span class=\"" + String.join(" ", styles) + "\" title=\"")
        .text(String.join("\n\n", notes))
        .raw("\">")
        .text(piece.in(text))
        .raw("</span>");
  }

  private static String css() {
    try (InputStream in = ArticlePage.class.getResourceAsStream("article.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
