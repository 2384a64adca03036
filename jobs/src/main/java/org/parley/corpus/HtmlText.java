package org.parley.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The main text of a web page, found by where text without links is densest.
 *
 * <p>A page is read as lines, one per block element or line break. A line of 40 characters or more
 * outside links gives its length to the container it stands in, and half of it to the container
 * around that. The container with most is the article; of equals the first. Its lines are the text,
 * a blank line between them; lines that are mostly link and short are left out, for they are menus
 * and teasers. The page's first {@code h1} stands before them when the container does not hold it.
 */
final class HtmlText {

  private static final int LEAST_CHARACTERS = 40;

  /** A longer line with a link in it is prose, however long the link. */
  private static final int LONG_LINE = 200;

  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "canvas",
          "form",
          "button",
          "select",
          "textarea",
          "nav",
          "aside",
          "footer",
          "head",
          "dialog");

  /** Elements whose text belongs to what they stand in. */
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "li",
          "blockquote",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "dt",
          "dd",
          "ul",
          "ol",
          "dl",
          "figcaption");

  private record Line(Element block, String text, int linked) {
    int own() {
      return text.length() - linked;
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int linked;

  private HtmlText() {}

  /** The text; empty when the page has none. */
  static String of(Element page) {
    HtmlText read = new HtmlText();
    Element body = page.selectFirst("body");
    Element root = body == null ? page : body;
    read.walk(root);
    read.end(root);
    Element article = read.densest(root);
    Set<Element> within = new HashSet<>(article.getAllElements());
    StringBuilder text = new StringBuilder();
    Element heading = page.selectFirst("h1");
    if (heading != null && !within.contains(heading)) {
      append(text, heading.text().strip());
    }
    for (Line line : read.lines) {
      boolean menu = line.linked() * 2 > line.text().length() && line.text().length() < LONG_LINE;
      boolean isHeading = line.block().normalName().matches("h[1-6]");
      if (within.contains(line.block()) && (!menu || isHeading)) {
        append(text, line.text());
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String line) {
    if (!line.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(line);
    }
  }

  /** Pages nest as deep as they like, so the stack is the document's own. */
  private void walk(Element root) {
    Node node = root;
    while (true) {
      boolean down = enter(node);
      if (down && node.childNodeSize() > 0) {
        node = node.childNode(0);
        continue;
      }
      leave(node, down);
      while (!node.equals(root) && node.nextSibling() == null) {
        node = node.parent();
        leave(node, true);
      }
      if (node.equals(root)) {
        return;
      }
      node = node.nextSibling();
    }
  }

  private boolean enter(Node node) {
    if (node instanceof TextNode text) {
      add(text);
      return false;
    }
    if (!(node instanceof Element element) || isHidden(element)) {
      return false;
    }
    if (element.normalName().equals("br") || element.isBlock()) {
      end(blockOf(element.normalName().equals("br") ? element : element.parent()));
    }
    return true;
  }

  private void leave(Node node, boolean entered) {
    if (entered && node instanceof Element element && element.isBlock()) {
      end(element);
    }
  }

  private void add(TextNode text) {
    String words = text.getWholeText();
    boolean link = text.parent() != null && text.parent().closest("a") != null;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0';
      if (!space) {
        line.append(c);
        linked += link ? 1 : 0;
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
  }

  private void end(Element block) {
    String text = line.toString().strip();
    if (!text.isEmpty()) {
      lines.add(new Line(blockOf(block), text, linked));
    }
    line.setLength(0);
    linked = 0;
  }

  private static Element blockOf(Element element) {
    Element block = element;
    while (block != null && !block.isBlock() && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }

  private static boolean isHidden(Element element) {
    return NO_TEXT.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true");
  }

  private Element densest(Element root) {
    Map<Element, Long> density = new HashMap<>();
    List<Element> order = new ArrayList<>();
    for (Line line : lines) {
      if (line.own() >= LEAST_CHARACTERS) {
        Element container = container(line.block(), root);
        give(density, order, container, 2L * line.own());
        if (!container.equals(root) && container.parent() != null) {
          give(density, order, container(container.parent(), root), line.own());
        }
      }
    }
    Element best = root;
    for (Element element : order) {
      if (density.get(element) > density.getOrDefault(best, 0L)) {
        best = element;
      }
    }
    return best;
  }

  private static void give(
      Map<Element, Long> density, List<Element> order, Element container, long characters) {
    if (density.merge(container, characters, Long::sum) == characters) {
      order.add(container);
    }
  }

  private static Element container(Element block, Element root) {
    Element at = block;
    while (!at.equals(root) && at.parent() != null && PARAGRAPHS.contains(at.normalName())) {
      at = at.parent();
    }
    return at;
  }
}
