package org.parley.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What a web page says of itself: Open Graph and other {@code meta} tags, JSON-LD of schema.org,
 * the {@code time} element, the canonical address; the first that is there, in this order. A page's
 * date is when it was published, never when it was changed or fetched.
 */
final class HtmlMetadata {

  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[property=og:article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=parsely-pub-date]",
          "meta[name=sailthru.date]",
          "meta[name=article.published]",
          "meta[name=publish-date]",
          "meta[name=publishdate]",
          "meta[name=pubdate]",
          "meta[name=publication_date]",
          "meta[name=DC.date.issued]",
          "meta[name=dcterms.created]",
          "meta[name=DC.date]",
          "meta[name=date]");

  private static final List<String> TITLES =
      List.of("meta[property=og:title]", "meta[name=twitter:title]", "meta[name=DC.title]");

  private static final List<String> SOURCES =
      List.of(
          "meta[property=og:site_name]",
          "meta[name=application-name]",
          "meta[name=DC.publisher]",
          "meta[itemprop=publisher]");

  private static final int DAY_CHARACTERS = 10;
  private static final int MOST_JSON_DEPTH = 6;

  private HtmlMetadata() {}

  /**
   * The fields that the page fills.
   *
   * @param url where the page was fetched, used when it names no canonical address; empty when
   *     unknown
   */
  static Map<Field, Object> fields(Element page, String url) {
    Map<Field, Object> fields = new EnumMap<>(Field.class);
    List<JsonNode> linked =
        page.select("script[type=application/ld+json]").stream()
            .map(script -> json(script.data()))
            .toList();
    put(
        fields,
        Field.DATE,
        day(meta(page, DATES)),
        day(linked(linked, "datePublished")),
        day(
            attribute(
                page,
                "time[itemprop=datePublished][datetime], time[pubdate][datetime]",
                "datetime")),
        day(attribute(page, "article time[datetime]", "datetime")));
    put(fields, Field.TITLE, meta(page, TITLES), text(page, "h1"), text(page, "title"));
    put(fields, Field.SOURCE, meta(page, SOURCES), publisher(linked));
    put(
        fields,
        Field.URL,
        attribute(page, "link[rel=canonical]", "href"),
        meta(page, List.of("meta[property=og:url]")),
        url);
    return fields;
  }

  private static void put(Map<Field, Object> fields, Field field, String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        fields.put(field, value.strip());
        return;
      }
    }
  }

  private static String meta(Element page, List<String> queries) {
    return queries.stream()
        .map(query -> attribute(page, query, "content"))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String attribute(Element page, String query, String attribute) {
    Element found = page.selectFirst(query);
    return found == null ? "" : found.attr(attribute);
  }

  private static String text(Element page, String query) {
    Element found = page.selectFirst(query);
    return found == null ? "" : found.text();
  }

  /** The day of a moment: an article is dated by the day it bears, in its own time zone. */
  private static String day(String moment) {
    String stripped = moment.strip();
    boolean iso = stripped.length() > DAY_CHARACTERS && stripped.charAt(4) == '-';
    return iso && "T ".indexOf(stripped.charAt(DAY_CHARACTERS)) >= 0
        ? stripped.substring(0, DAY_CHARACTERS)
        : stripped;
  }

  private static JsonNode json(String data) {
    try {
      return new ObjectMapper().readTree(data);
    } catch (JsonProcessingException e) {
      return new ObjectMapper().nullNode();
    }
  }

  private static String linked(List<JsonNode> nodes, String name) {
    return nodes.stream()
        .map(node -> find(node, name, MOST_JSON_DEPTH))
        .filter(found -> found != null && found.isTextual())
        .map(JsonNode::asText)
        .findFirst()
        .orElse("");
  }

  private static String publisher(List<JsonNode> nodes) {
    return nodes.stream()
        .map(node -> find(node, "publisher", MOST_JSON_DEPTH))
        .filter(found -> found != null)
        .map(found -> found.isTextual() ? found.asText() : found.path("name").asText(""))
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("");
  }

  private static JsonNode find(JsonNode node, String name, int depth) {
    if (node == null || depth == 0) {
      return null;
    }
    if (node.has(name)) {
      return node.get(name);
    }
    for (JsonNode child : node) {
      JsonNode found = find(child, name, depth - 1);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
