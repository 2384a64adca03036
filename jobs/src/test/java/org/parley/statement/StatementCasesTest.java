package org.parley.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.parley.date.DocumentDate;

/**
 * The cases of {@code cases/statement}: in each file actors ({@code id, KIND, GENDER, names}), then
 * blocks of a text under {@code ## phenomenon} and its statements, one per line after {@code >}:
 * type | layer | speaker ids | speaker's words | cue | content, parts joined by {@code //}.
 */
class StatementCasesTest {

  record Case(NameLookup names, String text, List<String> expected) {}

  static Stream<Named<Case>> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases/statement"))) {
      return files.sorted().toList().stream().flatMap(StatementCasesTest::read);
    }
  }

  private static Stream<Named<Case>> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    NameLookup names = new NameLookup();
    List<Named<Case>> cases = new ArrayList<>();
    String title = "";
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("## ") || line.equals("##end")) {
        if (!title.isEmpty()) {
          cases.add(
              Named.of(
                  file.getFileName() + ": " + title,
                  new Case(names, text.toString().strip(), List.copyOf(expected))));
        }
        title = line.substring(2).strip();
        text.setLength(0);
        expected.clear();
      } else if (title.isEmpty() && !line.isBlank() && !line.startsWith("#")) {
        names.add(Arrays.stream(line.split(",", -1)).map(String::strip).toList());
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
    Layout layout = Layouts.of(c.text());
    List<Statement> statements =
        new StatementExtractor(c.names().codebook())
            .extract(document, layout, DocumentDate.UNDATED, c.names().find(c.text(), layout));
    assertThat(statements.stream().map(s -> line(s, c.text())))
        .containsExactlyElementsOf(c.expected());
  }

  private static String line(Statement s, String text) {
    return String.join(
            " | ",
            s.type().label(),
            s.layer().label(),
            String.join("+", s.speakerIds()),
            s.speaker() == null ? "" : s.speaker().in(text),
            s.cue() == null ? "" : s.cue().in(text),
            s.contentSpans().stream().map(x -> x.in(text)).collect(Collectors.joining(" // ")))
        .strip();
  }
}
