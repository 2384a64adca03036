package org.parley.report;

import java.util.List;

/** Writes XHTML; what comes from tables is always escaped. */
final class Html {

  private final StringBuilder out = new StringBuilder(1 << 16);

  /** Text made safe for elements and attributes; characters that XML forbids become U+FFFD. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isXml(c) ? c : 0xFFFD);
              }
            });
    return safe.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  /** Appends markup as it is. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Appends text, escaped. */
  Html text(String text) {
    out.append(escape(text));
    return this;
  }

  /** An element with text. */
  Html element(String name, String text) {
    return raw("<" + name + ">").text(text).raw("</" + name + ">");
  }

  /** An element of a class with text. */
  Html element(String name, String cssClass, String text) {
    return raw("<" + name + " class=\"" + cssClass + "\">").text(text).raw("</" + name + ">");
  }

  /** A heading that the outline and links find. */
  Html heading(int level, String id, String text) {
    return raw("<h" + level + " id=\"" + escape(id) + "\">").text(text).raw("</h" + level + ">");
  }

  /**
   * A table whose header is repeated on every page.
   *
   * @param widths of the columns in per cent; numbers are set to the right where the header ends in
   *     a space
   */
  Html table(List<String> header, List<Integer> widths, List<List<String>> rows) {
    raw("<table class=\"data\"><colgroup>");
    for (int width : widths) {
      raw("<col style=\"width:" + width + "%\"/>");
    }
    raw("</colgroup><thead><tr>");
    for (String cell : header) {
      element("th", cell.endsWith(" ") ? "number" : "words", cell.strip());
    }
    raw("</tr></thead><tbody>");
    for (List<String> row : rows) {
      raw("<tr>");
      for (int i = 0; i < row.size(); i++) {
        element("td", header.get(i).endsWith(" ") ? "number" : "words", row.get(i));
      }
      raw("</tr>");
    }
    return raw("</tbody></table>");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
