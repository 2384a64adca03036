package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.annotate.AnnotatedDocument;
import org.parley.annotate.ReviewMark;
import org.parley.codebook.Codebook;
import org.parley.corpus.Document;
import org.parley.corpus.Exclusion;
import org.parley.date.DateEvidence;
import org.parley.mention.Mention;
import org.parley.mention.UnknownName;
import org.parley.position.Position;
import org.parley.statement.Statement;
import org.parley.text.Paragraph;
import org.parley.text.Span;

/**
 * One article with all that is read in it, as plain text: paragraph by paragraph its zone,
 * mentions, statements and positions, each with its offsets and the rule that found it.
 */
public final class ArticleText {

  private final AnnotatedDocument article;
  private final Codebook codebook;
  private final String text;
  private final StringBuilder out = new StringBuilder();

  private ArticleText(AnnotatedDocument article, Codebook codebook) {
    this.article = article;
    this.codebook = codebook;
    this.text = article.document().text();
  }

  /** The article explained; lines end in a line feed. */
  public static String of(AnnotatedDocument article, Codebook codebook) {
    ArticleText explained = new ArticleText(article, codebook);
    explained.head();
    article.layout().paragraphs().forEach(explained::paragraph);
    return explained.out.toString();
  }

  private void head() {
    Document document = article.document();
    line(0, document.id());
    line(1, "path    " + document.path());
    optional("title   ", document.metadata().title());
    optional("source  ", document.metadata().source());
    optional("url     ", document.metadata().url());
    line(1, "date    " + date(article));
    for (DateEvidence evidence : article.date().evidence()) {
      line(2, evidence(evidence));
    }
    optional("warning ", document.metadata().warning());
    disputedTitles(article).forEach(title -> line(1, "warning " + title));
    line(
        1,
        String.format(
            Locale.ROOT,
            "found   %d paragraphs, %d mentions, %d statements, %d positions",
            article.layout().paragraphs().size(),
            article.mentions().size(),
            article.statements().size(),
            article.positions().size()));
  }

  /** Persons with titles that the codebook does not have them hold then. */
  static List<String> disputedTitles(AnnotatedDocument article) {
    return article.unknownNames().stream()
        .filter(UnknownName::isDisputedTitle)
        .map(title -> title.name() + " " + at(title.span()) + ": " + title.note())
        .toList();
  }

  /** When the article appeared, and what says so. */
  static String date(AnnotatedDocument article) {
    return article.date().isDated()
        ? article.date().interval().label()
            + " ("
            + article.date().interval().precision().label()
            + ", by "
            + article.date().method().label()
            + ")"
            + (article.date().best() == null ? "" : ", most likely " + article.date().best())
        : "undated";
  }

  /** A passage that dates the article. */
  static String evidence(DateEvidence evidence) {
    String days = evidence.days() == null ? "" : ": " + evidence.days().label();
    return evidence.surface().isEmpty()
        ? evidence.rule() + days
        : "'"
            + evidence.surface()
            + "'"
            + (evidence.span() == null ? "" : " " + at(evidence.span()))
            + " ("
            + evidence.rule()
            + ")"
            + days;
  }

  private void paragraph(Paragraph paragraph) {
    out.append('\n');
    line(0, "[" + paragraph.index() + "] " + paragraph.zone().label() + " " + at(paragraph.span()));
    line(1, paragraph.span().in(text));
    for (Exclusion exclusion : article.layout().exclusions()) {
      if (exclusion.span().overlaps(paragraph.span())) {
        line(2, "not counted: " + exclusion.reason());
      }
    }
    for (Mention mention : article.mentions()) {
      if (paragraph.span().contains(mention.span())) {
        line(2, mention(mention));
      }
    }
    for (Statement statement : article.statements()) {
      if (statement.paragraph() == paragraph.index()) {
        statement(statement);
      }
    }
  }

  private void statement(Statement statement) {
    for (String part : statement(article, statement)) {
      line(part.startsWith("statement") ? 2 : 4, part);
    }
    for (int i = 0; i < article.positions().size(); i++) {
      if (article.positions().get(i).statement() == statement.number()) {
        List<String> lines = position(article, i, codebook);
        line(4, lines.get(0));
        lines.subList(1, lines.size()).forEach(l -> line(6, l));
      }
    }
  }

  /** One mention in a line. */
  static String mention(Mention mention) {
    String who =
        mention.actorId().isEmpty()
            ? mention.candidates().isEmpty()
                ? "nobody known"
                : "one of " + String.join(", ", mention.candidates())
            : mention.actorId();
    return "mention "
        + at(mention.span())
        + " '"
        + mention.surface()
        + "' is "
        + who
        + " ("
        + mention.form().label()
        + (mention.roleId().isEmpty() ? "" : ", office " + mention.roleId())
        + (mention.embedded() ? ", within a longer name" : "")
        + (mention.isCounted() ? "" : ", not counted")
        + ")";
  }

  /** A statement in some lines: what it is, who speaks, when. */
  static List<String> statement(AnnotatedDocument article, Statement s) {
    String text = article.document().text();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "statement s%04d %s %s, %s, rule %s, confidence %.2f",
            s.number(),
            s.contentSpans().stream().map(ArticleText::at).collect(Collectors.joining("; ")),
            s.type().label(),
            s.layer().label(),
            s.rule(),
            s.confidence()));
    lines.add("content: " + s.hull().in(text));
    lines.add(
        "speaker: "
            + (s.speakerIds().isEmpty() ? "nobody known" : String.join("; ", s.speakerIds()))
            + " ("
            + s.speakerForm().label()
            + (s.speaker() == null ? "" : ", '" + s.speaker().in(text) + "' " + at(s.speaker()))
            + ")");
    if (s.cue() != null) {
      lines.add("cue: '" + s.cue().in(text) + "' " + at(s.cue()));
    }
    if (s.date() != null) {
      lines.add("said: " + s.date().label() + " (" + s.dateBasis() + ")");
    }
    if (!s.repeats().isEmpty()) {
      lines.add(
          "repeats: "
              + s.repeats().stream()
                  .map(r -> String.format(Locale.ROOT, "s%04d", r))
                  .collect(Collectors.joining(", ")));
    }
    reviewed(article.reviews().statement(s.number()), lines);
    return lines;
  }

  /** A position in some lines: whose, which level, which words and pattern show it. */
  static List<String> position(AnnotatedDocument article, int index, Codebook codebook) {
    Position p = article.positions().get(index);
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "position of %s on %s: %s",
            (p.holderId().isEmpty() ? "nobody known" : p.holderId())
                + (p.sideId().isEmpty() || p.sideId().equals(p.holderId())
                    ? ""
                    : " (" + p.sideId() + ")"),
            p.issueId(),
            level(p, codebook)));
    lines.add("words: '" + p.evidence().in(article.document().text()) + "' " + at(p.evidence()));
    lines.add(
        String.format(
            Locale.ROOT,
            "rule: %s%s, confidence %.2f",
            p.rule(),
            pattern(p, codebook),
            p.confidence()));
    lines.add(
        String.join(
            ", ",
            List.of(
                    p.modality(),
                    p.salience(),
                    p.layer().label(),
                    p.condition().isEmpty() ? "" : "condition " + p.condition(),
                    p.reportedBy().isEmpty() ? "" : "reported by " + p.reportedBy())
                .stream()
                .filter(part -> !part.isEmpty())
                .toList()));
    reviewed(article.reviews().position(index), lines);
    return lines;
  }

  private static void reviewed(ReviewMark mark, List<String> lines) {
    if (!mark.equals(ReviewMark.NONE)) {
      lines.add("reviewed: " + (mark.correction() + " " + mark.ok()).strip());
    }
  }

  /** The level with its name. */
  static String level(Position p, Codebook codebook) {
    if (p.level() == null) {
      return "unclear";
    }
    String name =
        codebook.issues().stream()
            .filter(issue -> issue.id().equals(p.issueId()))
            .flatMap(issue -> issue.levels().stream())
            .filter(level -> level.value() == p.level())
            .map(level -> " (" + level.name() + ")")
            .findFirst()
            .orElse("");
    return (p.level() > 0 ? "+" : "") + p.level() + name;
  }

  /** The pattern behind a rule, as the codebook has it. */
  private static String pattern(Position p, Codebook codebook) {
    return codebook.issues().stream()
        .filter(issue -> issue.id().equals(p.issueId()))
        .flatMap(issue -> issue.cues().stream())
        .filter(cue -> List.of(p.rule().split("[/;, ]+", -1)).contains(cue.id()))
        .map(cue -> " [" + cue.pattern() + "]")
        .findFirst()
        .orElse("");
  }

  private static String at(Span span) {
    return span.start() + "-" + span.end();
  }

  private void optional(String label, String value) {
    if (!value.isEmpty()) {
      line(1, label + value);
    }
  }

  private void line(int depth, String content) {
    out.append("  ".repeat(depth)).append(printable(content)).append('\n');
  }

  /** A terminal obeys control characters; nobody wants it to obey an article's. */
  private static String printable(String content) {
    StringBuilder safe = new StringBuilder(content.length());
    content
        .codePoints()
        .forEach(c -> safe.appendCodePoint(Character.isISOControl(c) && c != '\t' ? 0xFFFD : c));
    return safe.toString();
  }
}
