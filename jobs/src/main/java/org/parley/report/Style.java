package org.parley.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The report's style sheet, {@code report.css}. */
final class Style {

  /** What fits beside the number of the page. */
  private static final int FOOT = 70;

  private Style() {}

  /** The style sheet, with the title in the running foot. */
  static String css(String title) throws IOException {
    try (InputStream in = Style.class.getResourceAsStream("report.css")) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Html.escape(css.replace("TITLE", quoted(title)));
    }
  }

  /** As a CSS string; line breaks have no place in it. */
  private static String quoted(String text) {
    String line = text.replaceAll("[\\p{Cntrl}]+", " ");
    if (line.length() > FOOT) {
      line = line.substring(0, line.offsetByCodePoints(FOOT, -1)) + "…";
    }
    return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
