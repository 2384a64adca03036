package org.parley.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes XML 1.0 in UTF-8 line by line, four blanks for each level. Element names and the names of
 * attributes are written as they are given, their values escaped.
 */
final class XmlLines implements AutoCloseable {

  private static final int BUFFER_CHARS = 1 << 16;

  private final Writer out;
  private final StringBuilder line = new StringBuilder(256);
  private int depth;
  private boolean begun;

  /** Opens the root element. */
  XmlLines(Path file, String root, String... attributes) throws IOException {
    this.out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8),
            BUFFER_CHARS);
    line.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    begin(root, attributes);
    begun = true;
    depth = 1;
  }

  /**
   * Opens an element that has others in it.
   *
   * @param attributes name, value, name, value, ...
   */
  void open(String element, String... attributes) throws IOException {
    indent();
    begin(element, attributes);
    begun = true;
    depth++;
  }

  /** An element with nothing in it. */
  void empty(String element, String... attributes) throws IOException {
    indent();
    begin(element, attributes).append("/>\n");
    end();
  }

  /** An element with text. */
  void text(String text, String element, String... attributes) throws IOException {
    if (text.isEmpty()) {
      empty(element, attributes);
      return;
    }
    indent();
    begin(element, attributes).append('>');
    escape(text, false);
    line.append("</").append(element).append(">\n");
    end();
  }

  /** Closes an element that was opened. */
  void close(String element) throws IOException {
    depth--;
    if (begun) {
      begun = false;
      line.append("/>\n");
    } else {
      indent();
      line.append("</").append(element).append(">\n");
    }
    end();
  }

  private StringBuilder begin(String element, String... attributes) {
    line.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      line.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], true);
      line.append('"');
    }
    return line;
  }

  /** Begins a line within the element that was opened last. */
  private void indent() {
    if (begun) {
      begun = false;
      line.append(">\n");
    }
    for (int i = 0; i < depth; i++) {
      line.append("    ");
    }
  }

  private void end() throws IOException {
    out.append(line);
    line.setLength(0);
  }

  /** Line ends and blanks that a reader of XML would change, and what is no letter to it. */
  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '>' && c < 0x7f) {
        line.append(c);
      } else if (c == '&') {
        line.append("&amp;");
      } else if (c == '<') {
        line.append("&lt;");
      } else if (c == '>') {
        line.append("&gt;");
      } else if (c == '"' && attribute) {
        line.append("&quot;");
      } else if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
        number(text.codePointAt(i++));
      } else if (isChanged(c, attribute)) {
        number(c);
      } else {
        line.append(c);
      }
    }
  }

  private static boolean isChanged(char c, boolean attribute) {
    return c == '\r' || (attribute ? c == '\n' || c == '\t' : c >= 0x7f && c <= 0x9f);
  }

  private void number(int codePoint) {
    line.append("&#").append(codePoint).append(';');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
