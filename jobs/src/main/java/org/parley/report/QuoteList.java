package org.parley.report;

import java.util.List;
import org.parley.report.Evidence.Quote;

/** The numbered quotes that the findings cite, with the place where each can be checked. */
final class QuoteList {

  private final List<Quote> quotes;

  QuoteList(List<Quote> quotes) {
    this.quotes = quotes;
  }

  /** A link to a quote: its number in brackets. */
  static void reference(Html html, Quote quote) {
    html.raw("<a href=\"#quote" + quote.number() + "\">[" + quote.number() + "]</a>");
  }

  String html() {
    Html html = new Html();
    if (quotes.isEmpty()) {
      return html.element("p", "The findings cite no quote.").toString();
    }
    html.element(
        "p",
        "intro muted",
        "Offsets count UTF-16 code units of the article's text from 0, the end not included; the"
            + " statement's number leads to statements.csv.");
    quotes.forEach(quote -> paragraph(html, quote));
    return html.toString();
  }

  private static void paragraph(Html html, Quote quote) {
    html.raw("<p class=\"quote\" id=\"quote" + quote.number() + "\"><b>[" + quote.number());
    html.raw("]</b> ").text(quote.shown() + " ");
    if (quote.docId().isEmpty()) {
      html.text("In changes.csv; the position itself is not in the tables.");
    } else {
      String reporter = quote.reportedBy().isEmpty() ? "" : ", reported by " + quote.reportedBy();
      html.text(
          quote.holder() + reporter + ", " + quote.date() + "; " + quote.whereabouts() + "; ");
      html.element(
          "span",
          "muted",
          "statement " + quote.statementId() + ", " + quote.offsets() + ", " + quote.layer() + ".");
    }
    html.raw("</p>");
  }
}
