package org.parley.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the numbers were made and what they do not say. The text is {@code methods.txt}: a line with
 * a heading begins with {@code #}, a paragraph is a line, {@code {option}} stands for the value of
 * an option; a paragraph whose option is not given is left out.
 */
final class Methods {

  private final Map<String, String> options;

  Methods(Map<String, String> options) {
    this.options = new TreeMap<>(options);
  }

  String html() throws IOException {
    Html html = new Html();
    int headings = 0;
    for (String line : text().lines().toList()) {
      if (line.startsWith("# ")) {
        headings++;
        html.heading(2, "method" + headings, line.substring(2));
      } else if (!line.isBlank()) {
        String filled = filled(line);
        if (!filled.isEmpty()) {
          html.element("p", filled);
        }
      }
    }
    if (!options.isEmpty()) {
      html.heading(2, "options", "Options and versions of this run");
      List<List<String>> rows = new ArrayList<>();
      options.forEach(
          (name, value) -> rows.add(List.of(name, value.isEmpty() ? "not given" : value)));
      html.table(List.of("Name", "Value"), List.of(30, 70), rows);
    }
    return html.toString();
  }

  /** The paragraph with its values; empty when one of them is not known. */
  private String filled(String paragraph) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = paragraph.indexOf('{'); open >= 0; open = paragraph.indexOf('{', at)) {
      int close = paragraph.indexOf('}', open);
      String value = options.get(paragraph.substring(open + 1, close));
      if (value == null || value.isEmpty()) {
        return "";
      }
      filled.append(paragraph, at, open).append(value);
      at = close + 1;
    }
    return filled.append(paragraph.substring(at)).toString();
  }

  private static String text() throws IOException {
    try (InputStream in = Methods.class.getResourceAsStream("methods.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
