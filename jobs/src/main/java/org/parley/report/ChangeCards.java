package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import org.parley.chart.Numbers;
import org.parley.chart.RunTables.Cells;
import org.parley.report.Evidence.Quote;

/**
 * A card per turn, of one change or of several subjects' that moved together: both quotes, how
 * strong the evidence is, what speaks against it.
 */
final class ChangeCards {

  private static final int SHOWN = 60;
  private static final int SOURCES = 8;

  private final List<FoundChange> changes;
  private final Evidence evidence;

  ChangeCards(List<FoundChange> changes, Evidence evidence) {
    this.changes = changes;
    this.evidence = evidence;
  }

  String html() {
    Html html = new Html();
    if (changes.isEmpty()) {
      return html.element(
              "p",
              "No change of position was found. A change needs dated statements on two levels, one"
                  + " before and one after; silence is not a change.")
          .toString();
    }
    html.element(
        "p",
        "muted intro",
        "Firm changes come first, tentative ones (dashed frames) after them. When a side, its office"
            + " and its speaker moved together, that is one turn, on one card. From"
            + " tables/changes.csv (turn_id).");
    List<List<FoundChange>> cards = FoundChange.byTurn(changes);
    cards.stream().limit(SHOWN).forEach(card -> card(html, card));
    if (cards.size() > SHOWN) {
      long more = cards.stream().skip(SHOWN).mapToLong(List::size).sum();
      html.element("p", "The other " + Numbers.grouped(more) + " changes are in changes.csv.");
    }
    return html.toString();
  }

  private void card(Html html, List<FoundChange> turn) {
    FoundChange change = turn.get(0);
    Cells row = change.row();
    html.raw("<div class=\"card" + (change.tentative() ? " tentative" : "") + "\"><h3>");
    html.text(change.subject() + ": " + change.issue() + " ");
    html.element(
        "span",
        change.tentative() ? "tag tentative" : "tag",
        change.tentative() ? "tentative" : "firm");
    html.raw(" ")
        .element("span", "label", change.kind() + ", " + row.text("kind").replace('_', ' '));
    html.raw("</h3><table><tr>");
    side(html, "Before: ", change.before(), change.quoteBefore());
    side(html, "After: ", change.after(), change.quoteAfter());
    html.raw("</tr></table>");
    html.element("p", "small", change.support() + ". " + strength(row));
    for (FoundChange also : turn.subList(1, turn.size())) {
      boolean same = also.sameQuotes(change);
      html.raw("<p class=\"small\">")
          .text(
              "Also "
                  + also.subject()
                  + " ("
                  + also.kind()
                  + (also.tentative() ? ", tentative" : ", firm")
                  + "): "
                  + also.support()
                  + (same ? "." : "; " + also.when() + ". "));
      if (!same) {
        QuoteList.reference(html, also.quoteBefore());
        QuoteList.reference(html, also.quoteAfter());
      }
      html.raw("</p>");
    }
    html.element("p", "source", sources(row) + conditions(row));
    if (!change.warnings().isEmpty()) {
      html.element("p", "warning", String.join(" ", change.warnings()));
    }
    html.raw("</div>");
  }

  private static void side(Html html, String when, String level, Quote quote) {
    html.raw("<td class=\"side\"><p class=\"level\">");
    html.element("span", "label", when).text(level).raw("</p>");
    html.raw("<blockquote>").text(quote.shown() + " ");
    QuoteList.reference(html, quote);
    html.raw("</blockquote>");
    if (!quote.docId().isEmpty()) {
      html.element(
          "div", "source", quote.holder() + ", " + quote.date() + "; " + quote.whereabouts());
    }
    html.raw("</td>");
  }

  private static String strength(Cells row) {
    List<String> parts = new ArrayList<>();
    parts.add(
        row.text("p_value").isEmpty()
            ? "too few statements for a permutation test"
            : "permutation p = " + Numbers.decimal(row.number("p_value"), 3));
    if (!row.text("posterior").isEmpty()) {
      parts.add("posterior of a change there " + Numbers.decimal(row.number("posterior"), 2));
    }
    parts.add(row.isTrue("order_certain") ? "order certain" : "order not certain");
    String joined = String.join("; ", parts);
    return Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + ".";
  }

  private String sources(Cells row) {
    return "Sources before: "
        + listed(evidence.sources(row.text("evidence_before")))
        + ". After: "
        + listed(evidence.sources(row.text("evidence_after")))
        + ".";
  }

  private static String conditions(Cells row) {
    String before = row.text("condition_before");
    String after = row.text("condition_after");
    return before.isEmpty() && after.isEmpty()
        ? ""
        : " Conditions before: "
            + (before.isEmpty() ? "none" : before)
            + ". After: "
            + (after.isEmpty() ? "none" : after)
            + ".";
  }

  private static String listed(List<String> sources) {
    if (sources.isEmpty()) {
      return "not in the tables";
    }
    return String.join(", ", sources.subList(0, Math.min(SOURCES, sources.size())))
        + (sources.size() > SOURCES ? " and " + (sources.size() - SOURCES) + " more" : "");
  }
}
