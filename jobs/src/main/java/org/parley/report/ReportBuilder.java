package org.parley.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.chart.ChartSet;
import org.parley.chart.RunTables;

/** Puts the report together: one section after the other, as XHTML with an outline. */
final class ReportBuilder {

  private record Section(String id, String title, String body) {
    /** Charts fill pages; the other sections follow upon each other. */
    boolean beginsPage() {
      return id.equals("charts");
    }
  }

  private final RunTables run;
  private final ChartSet figures;
  private final Path charts;
  private final Map<String, String> options;
  private final String title;
  private final Evidence evidence;

  ReportBuilder(
      RunTables run, ChartSet figures, Path charts, Map<String, String> options, String title) {
    this.run = run;
    this.figures = figures;
    this.charts = charts;
    this.options = options;
    this.title = title;
    this.evidence = new Evidence(run);
  }

  /** The whole report. Images have addresses relative to the folder of charts. */
  String build() throws IOException {
    List<FoundChange> changes = FoundChange.read(run, evidence);
    String first = new TitlePage(run, title, changes).html();
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("charts", "Charts", new ChartPages(charts, figures, run).html()));
    sections.add(
        new Section("changes", "Changes of position", new ChangeCards(changes, evidence).html()));
    sections.add(new Section("quality", "The corpus and its quality", new Quality(run).html()));
    sections.add(
        new Section("candidates", "Names the codebook does not know", new Candidates(run).html()));
    sections.add(new Section("methods", "Methods and limits", new Methods(options).html()));
    sections.add(new Section("quotes", "Quotes cited", new QuoteList(evidence.cited()).html()));
    return page(first, sections);
  }

  private String page(String first, List<Section> sections) throws IOException {
    Html html = new Html();
    html.raw("<html lang=\"en\"><head>").element("title", title).raw("<style>");
    html.raw(Style.css(title)).raw("</style><bookmarks>");
    bookmark(html, "findings", "Findings");
    for (Section section : sections) {
      bookmark(html, section.id(), section.title());
    }
    html.raw("</bookmarks></head><body>").raw(first);
    for (Section section : sections) {
      html.raw(section.beginsPage() ? "<div class=\"section\">" : "<div class=\"follows\">");
      html.heading(1, section.id(), section.title()).raw(section.body()).raw("</div>");
    }
    return html.raw("</body></html>").toString();
  }

  private static void bookmark(Html html, String id, String name) {
    html.raw("<bookmark name=\"" + Html.escape(name) + "\" href=\"#" + id + "\"/>");
  }
}
