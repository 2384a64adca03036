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
    html.raw(
        "<table class=\"data\"><colgroup><col style=\"width:6%\"/><col style=\"width:50%\"/>"
            + "<col style=\"width:44%\"/></colgroup><thead><tr><th>No.</th><th>Quote</th>"
            + "<th>Where</th></tr></thead><tbody>");
    for (Quote quote : quotes) {
      row(html, quote);
    }
    return html.raw("</tbody></table>").toString();
  }

  private static void row(Html html, Quote quote) {
    html.raw("<tr><td id=\"quote" + quote.number() + "\">" + quote.number() + "</td><td>");
    html.text("“" + quote.text() + "”").raw("</td><td>");
    if (quote.docId().isEmpty()) {
      html.text("in changes.csv; the position itself is not in the tables");
    } else {
      html.text(quote.holder() + ", " + quote.date()).raw("<br/>");
      if (!quote.reportedBy().isEmpty()) {
        html.text("reported by " + quote.reportedBy()).raw("<br/>");
      }
      html.text(quote.whereabouts()).raw("<br/>");
      html.element(
          "span",
          "source",
          "statement " + quote.statementId() + ", " + quote.offsets() + ", " + quote.layer());
    }
    html.raw("</td></tr>");
  }
}
