package org.parley.mention;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookReader;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.corpus.Metadata;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;
import org.parley.text.Token;
import org.parley.text.Tokenizer;
import org.parley.text.Zone;
import org.parley.time.DateInterval;

/** Small documents, and the case files of mentions. */
final class MentionCases {

  private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");

  private MentionCases() {}

  /** A case of a file. */
  record Case(String name, String text, Zone zone, DateInterval date, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Path resource(String name) {
    try {
      return Path.of(MentionCases.class.getResource("/cases/mention/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Codebook codebook() {
    CodebookReader.Result result = CodebookReader.read(resource("codebook"));
    if (!result.isValid()) {
      throw new IllegalStateException(result.problems().toString());
    }
    return result.codebook();
  }

  static List<Case> read(String file) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String block : Files.readString(resource(file)).split("\n\n", -1)) {
      StringBuilder text = new StringBuilder();
      List<String> expected = new ArrayList<>();
      String name = "";
      Zone zone = Zone.BODY;
      DateInterval date = null;
      for (String line : block.lines().toList()) {
        if (line.startsWith("#")) {
          name = line.substring(1).strip();
        } else if (line.startsWith("->")) {
          expected.add(line.substring(2).strip());
        } else if (line.startsWith("date: ")) {
          date = date(line.substring(6));
        } else {
          zone = line.startsWith("headline: ") ? Zone.HEADLINE : zone;
          String content = line.startsWith("headline: ") ? line.substring(10) : line;
          text.append(text.length() == 0 ? "" : "\n").append(content);
        }
      }
      if (text.length() > 0) {
        expected.removeIf(String::isEmpty);
        cases.add(new Case(name, text.toString(), zone, date, expected));
      }
    }
    return cases;
  }

  private static DateInterval date(String text) {
    String[] days = text.split("\\.\\.", -1);
    return new DateInterval(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
  }

  static Document document(String text) {
    return new Document("d", "d.txt", text, Metadata.NONE);
  }

  /** One paragraph per line, all of one zone. */
  static Layout layout(String text, Zone zone) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      List<Token> tokens = Tokenizer.tokens(text, new Span(lines.start(), lines.end()));
      List<Sentence> sentences = SentenceSplitter.sentences(text, tokens);
      if (!sentences.isEmpty()) {
        Span span = new Span(lines.start(), lines.end());
        paragraphs.add(new Paragraph(paragraphs.size(), span, zone, sentences));
      }
    }
    return new Layout(paragraphs, List.of());
  }

  static String line(Mention mention) {
    return mention.surface()
        + " = "
        + (mention.actorId().isEmpty() ? "-" : mention.actorId())
        + " "
        + mention.form().label()
        + (mention.embedded() ? " embedded" : "")
        + (mention.roleId().isEmpty() ? "" : " " + mention.roleId());
  }
}
