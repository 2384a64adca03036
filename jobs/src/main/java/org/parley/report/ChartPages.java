package org.parley.report;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.chart.ChartSet;
import org.parley.chart.Figure;
import org.parley.chart.LeftOut;
import org.parley.chart.RunTables;

/**
 * The charts of the run, each with its caption; what shows little as rows of a table; and what
 * could not be drawn. A chart that would leave a page half empty is set a little smaller, or after
 * a smaller one.
 */
final class ChartPages {

  private static final double WIDTH_MM = 169;

  /** Of a page, below the heading of the section on the first. */
  private static final double PAGE_MM = 252;

  private static final double HEADING_MM = 13;

  /** A caption and the gap to the next chart. */
  private static final double CAPTION_MM = 20;

  /** A chart set smaller than this part of the width would be hard to read. */
  private static final double SMALLEST = 0.8;

  /**
   * A figure on its way to a page.
   *
   * @param height of its image at full width, in millimetres; 0 when there is no image
   */
  private record Sized(Figure figure, double height) {

    double least() {
      return height * SMALLEST + CAPTION_MM;
    }
  }

  private final Path folder;
  private final ChartSet charts;
  private final RunTables run;

  ChartPages(Path folder, ChartSet charts, RunTables run) {
    this.folder = folder;
    this.charts = charts;
    this.run = run;
  }

  String html() throws IOException {
    Html html = new Html();
    List<Sized> waiting = new ArrayList<>();
    for (Figure figure : charts.figures()) {
      if (!figure.slight()) {
        waiting.add(new Sized(figure, height(figure)));
      }
    }
    double room = PAGE_MM - HEADING_MM;
    int number = 1;
    while (!waiting.isEmpty()) {
      List<Sized> page = fill(waiting, room);
      double images = page.stream().mapToDouble(Sized::height).sum();
      double scale = Math.min(1, (room - CAPTION_MM * page.size()) / Math.max(1, images));
      for (Sized sized : page) {
        figure(html, sized.figure(), number, number > 1 && sized.equals(page.get(0)), scale);
        number++;
      }
      room = PAGE_MM;
    }
    new FewStatements(charts.figures(), run).html(html);
    notDrawn(html);
    return html.toString();
  }

  /** Takes the figures of one page: the first, and those after it that still fit. */
  private static List<Sized> fill(List<Sized> waiting, double room) {
    List<Sized> page = new ArrayList<>();
    double left = room;
    for (Sized sized : List.copyOf(waiting)) {
      if (page.isEmpty() || sized.least() <= left) {
        page.add(sized);
        left -= sized.least();
      }
    }
    waiting.removeAll(page);
    return page;
  }

  private void figure(Html html, Figure figure, int number, boolean newPage, double scale) {
    html.raw(newPage ? "<div class=\"chart page\">" : "<div class=\"chart\">");
    if (Files.exists(image(figure))) {
      html.raw(
          String.format(
              Locale.ROOT,
              "<img src=\"%s.png\" alt=\"%s\" style=\"width:%.1fmm\"/>",
              Html.escape(figure.name()),
              Html.escape(figure.title()),
              WIDTH_MM * scale));
    } else {
      html.element("p", "muted", figure.title() + ": not in the folder of charts.");
    }
    html.raw("<p class=\"caption\"><b>Figure " + number + ".</b> ").text(figure.caption());
    html.text(" Data: charts/" + figure.name() + ".csv.").raw("</p></div>");
  }

  private void notDrawn(Html html) {
    List<String> words = new ArrayList<>();
    for (LeftOut leftOut : charts.leftOut()) {
      words.add(leftOut.name() + " (" + leftOut.reason() + ")");
    }
    if (!words.isEmpty()) {
      html.element("p", "small muted", "Not drawn: " + String.join("; ", words) + ".");
    }
  }

  private Path image(Figure figure) {
    return folder.resolve(figure.name() + ".png");
  }

  private double height(Figure figure) throws IOException {
    Path png = image(figure);
    if (!Files.exists(png)) {
      return 0;
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(png))) {
      in.skipNBytes(16);
      double width = in.readInt();
      return WIDTH_MM * in.readInt() / width;
    }
  }
}
