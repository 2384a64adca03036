package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import org.parley.chart.Numbers;
import org.parley.chart.RunTables.Cells;
import org.parley.report.Evidence.Quote;

/** A card per change: both quotes, how strong the evidence is, what speaks against it. */
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
        "muted",
        "Firm changes come first, tentative ones (dashed frames) after them. A side's change may"
            + " also be listed for the office and the person who voiced it.");
    changes.stream().limit(SHOWN).forEach(change -> card(html, change));
    if (changes.size() > SHOWN) {
      html.element(
          "p",
          "The other " + Numbers.grouped(changes.size() - SHOWN) + " changes are in changes.csv.");
    }
    return html.toString();
  }

  private void card(Html html, FoundChange change) {
    Cells row = change.row();
    html.raw("<div class=\"card" + (change.tentative() ? " tentative" : "") + "\"><h3>");
    html.text(change.subject() + ": " + change.issue()).raw("</h3><p>");
    html.element(
        "span",
        change.tentative() ? "tag tentative" : "tag",
        change.tentative() ? "tentative" : "firm");
    html.raw(" ")
        .element("span", "muted", change.kind() + " · " + row.text("kind").replace('_', ' '));
    html.raw("</p><table><tr>");
    side(html, "before", change.before(), change.quoteBefore());
    side(html, "after", change.after(), change.quoteAfter());
    html.raw("</tr></table>");
    html.element("p", "small", change.support() + ". " + strength(row));
    html.element(
        "p",
        "small muted",
        "Sources before: "
            + listed(evidence.sources(row.text("evidence_before")))
            + ". After: "
            + listed(evidence.sources(row.text("evidence_after")))
            + ".");
    conditions(html, row);
    change.warnings().forEach(warning -> html.element("p", "warning", warning));
    html.raw("</div>");
  }

  private static void side(Html html, String when, String level, Quote quote) {
    html.raw("<td class=\"side\">").element("div", "label", when);
    html.element("p", "level", level);
    html.raw("<blockquote>").text("“" + quote.text() + "” ");
    QuoteList.reference(html, quote);
    html.raw("</blockquote>");
    if (!quote.docId().isEmpty()) {
      html.element("div", "source", quote.holder() + ", " + quote.date());
      html.element("div", "source", quote.whereabouts());
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

  private static void conditions(Html html, Cells row) {
    String before = row.text("condition_before");
    String after = row.text("condition_after");
    if (!before.isEmpty() || !after.isEmpty()) {
      html.element(
          "p",
          "small muted",
          "Conditions before: "
              + (before.isEmpty() ? "none" : before)
              + ". After: "
              + (after.isEmpty() ? "none" : after)
              + ".");
    }
  }

  private static String listed(List<String> sources) {
    if (sources.isEmpty()) {
      return "not in the tables";
    }
    return String.join(", ", sources.subList(0, Math.min(SOURCES, sources.size())))
        + (sources.size() > SOURCES ? " and " + (sources.size() - SOURCES) + " more" : "");
  }
}
