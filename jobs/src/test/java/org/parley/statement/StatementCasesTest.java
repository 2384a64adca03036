package org.parley.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.corpus.Metadata;
import org.parley.date.DateMethod;
import org.parley.date.DocumentDate;
import org.parley.text.Zone;
import org.parley.time.DateInterval;

/**
 * The cases of {@code cases/statement}: in each file actors ({@code id, KIND, GENDER, names}), then
 * blocks of a text under {@code ## phenomenon} and its statements, one per line after {@code >}:
 * type | layer | speaker ids | speaker's words | cue | content, parts joined by {@code //}. A file
 * may set {@code zone, HEADLINE} for the first line of its texts and {@code date, 2015-09-19} for
 * its documents; then the statement's date and the words it rests on come last.
 */
class StatementCasesTest {

  private static final String CASE = "## ";

  /** Closes the last case of a file. */
  private static final String END = CASE;

  record Case(NameLookup names, Settings settings, String text, List<String> expected) {}

  /** What a file says of all its texts. */
  record Settings(Zone first, LocalDate date) {}

  static Stream<Named<Case>> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases/statement"))) {
      return files.sorted().toList().stream().flatMap(StatementCasesTest::read);
    }
  }

  private static Stream<Named<Case>> read(Path file) {
    List<String> lines;
    try {
      lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines.add(END);
    NameLookup names = new NameLookup();
    Settings settings = new Settings(Zone.BODY, null);
    List<Named<Case>> cases = new ArrayList<>();
    String title = "";
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(CASE)) {
        if (!title.isEmpty()) {
          cases.add(
              Named.of(
                  file.getFileName() + ": " + title,
                  new Case(names, settings, text.toString().strip(), List.copyOf(expected))));
        }
        title = line.substring(CASE.length()).strip();
        text.setLength(0);
        expected.clear();
      } else if (title.isEmpty() && !line.isBlank() && !line.startsWith("#")) {
        List<String> fields = Arrays.stream(line.split(",", -1)).map(String::strip).toList();
        if (fields.get(0).equals("zone")) {
          settings = new Settings(Zone.valueOf(fields.get(1)), settings.date());
        } else if (fields.get(0).equals("date")) {
          settings = new Settings(settings.first(), LocalDate.parse(fields.get(1)));
        } else {
          names.add(fields);
        }
      } else if (line.startsWith("> ")) {
        expected.add(line.substring(2).strip());
      } else if (!title.isEmpty()) {
        text.append(line).append('\n');
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheStatementsOfACase(Case c) {
    Document document = new Document("case", "", c.text(), Metadata.NONE);
    Layout layout = Layouts.of(c.text(), c.settings().first());
    LocalDate day = c.settings().date();
    DocumentDate date =
        day == null
            ? DocumentDate.UNDATED
            : new DocumentDate(DateInterval.day(day), day, DateMethod.METADATA, List.of());
    List<Statement> statements =
        new StatementExtractor(c.names().codebook())
            .extract(document, layout, date, c.names().find(c.text(), layout));
    assertThat(statements.stream().map(s -> line(s, c.text(), day != null)))
        .containsExactlyElementsOf(c.expected());
  }

  private static String line(Statement s, String text, boolean dated) {
    return String.join(
            " | ",
            s.type().label(),
            s.layer().label(),
            String.join("+", s.speakerIds()),
            s.speaker() == null ? "" : s.speaker().in(text),
            s.cue() == null ? "" : s.cue().in(text),
            s.contentSpans().stream().map(x -> x.in(text)).collect(Collectors.joining(" // ")),
            dated ? (s.date() == null ? "" : s.date().label()) + " | " + s.dateBasis() : "")
        .replaceAll("[ |]+$", "")
        .strip();
  }
}
