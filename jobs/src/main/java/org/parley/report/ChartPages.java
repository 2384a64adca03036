package org.parley.report;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.parley.chart.ChartSet;
import org.parley.chart.Figure;
import org.parley.chart.LeftOut;

/** The charts of the run, each with its caption, and those that could not be drawn. */
final class ChartPages {

  private static final double MAX_WIDTH_MM = 169;
  private static final double MAX_HEIGHT_MM = 218;

  private final Path folder;
  private final ChartSet charts;

  ChartPages(Path folder, ChartSet charts) {
    this.folder = folder;
    this.charts = charts;
  }

  String html() throws IOException {
    Html html = new Html();
    int number = 0;
    for (Figure figure : charts.figures()) {
      Path image = folder.resolve(figure.name() + ".png");
      number++;
      html.raw("<div class=\"chart\">");
      if (Files.exists(image)) {
        html.raw(
            String.format(
                Locale.ROOT,
                "<img src=\"%s.png\" alt=\"%s\" style=\"width:%.1fmm\"/>",
                Html.escape(figure.name()),
                Html.escape(figure.title()),
                width(image)));
      } else {
        html.element("p", "muted", figure.title() + ": not in the folder of charts.");
      }
      html.raw("<p class=\"caption\"><b>Figure " + number + ".</b> ").text(figure.caption());
      html.text(" Data: charts/" + figure.name() + ".csv.").raw("</p></div>");
    }
    for (LeftOut leftOut : charts.leftOut()) {
      html.element(
          "p",
          "small muted",
          "Not drawn: " + leftOut.name() + ", because " + leftOut.reason() + ".");
    }
    return html.toString();
  }

  /** In millimetres, such that neither side of the page is too short. */
  private static double width(Path png) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(png))) {
      in.skipNBytes(16);
      double width = in.readInt();
      double height = in.readInt();
      return Math.min(MAX_WIDTH_MM, MAX_HEIGHT_MM * width / height);
    }
  }
}
