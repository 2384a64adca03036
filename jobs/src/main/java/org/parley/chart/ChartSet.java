package org.parley.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.Issue;
import org.parley.table.SpreadsheetRules;

/**
 * All figures of a run.
 *
 * @param figures those that have data, in the order of the report
 * @param leftOut those that have none, with the reason
 */
public record ChartSet(List<Figure> figures, List<LeftOut> leftOut) {

  /** Chooses the figures that the tables have data for; draws nothing. */
  public static ChartSet of(RunTables run) {
    List<Figure> figures = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    add(RankedActors.of(run), RankedActors.NAME, "no actor is mentioned", figures, leftOut);
    add(
        MentionsOverTime.of(run),
        MentionsOverTime.NAME,
        "fewer than three periods have articles dated to them",
        figures,
        leftOut);
    add(
        CooccurrenceHeatmap.of(run),
        CooccurrenceHeatmap.NAME,
        "fewer than three actors are mentioned together often enough",
        figures,
        leftOut);
    add(
        TieNetwork.of(run),
        TieNetwork.NAME,
        "fewer than two pairs of actors meet more often than chance would have it",
        figures,
        leftOut);
    String noPositions =
        run.has(RunTables.POSITIONS)
            ? "no actor has a dated position"
            : "the table of positions is too long for a spreadsheet and is in data/ alone";
    add(LatestPositions.of(run), LatestPositions.NAME, noPositions, figures, leftOut);
    List<StatedPosition> positions = StatedPosition.read(run);
    for (Issue issue : run.issues()) {
      add(
          PositionTimeline.of(run, issue, positions),
          PositionTimeline.name(issue),
          noPositions + (run.has(RunTables.POSITIONS) ? " on this issue" : ""),
          figures,
          leftOut);
    }
    return new ChartSet(List.copyOf(figures), List.copyOf(leftOut));
  }

  private static void add(
      Optional<Figure> figure,
      String name,
      String reason,
      List<Figure> figures,
      List<LeftOut> leftOut) {
    figure.ifPresentOrElse(figures::add, () -> leftOut.add(new LeftOut(name, reason)));
  }

  /**
   * Draws the figures, each as PNG with the CSV of its data beside it.
   *
   * @param folder made when missing; {@code charts/} of the run folder
   * @param rules how the CSV files are written
   */
  public void draw(Path folder, SpreadsheetRules rules) throws IOException {
    Files.createDirectories(folder);
    try {
      figures.parallelStream().forEach(figure -> write(figure, folder, rules));
    } catch (UncheckedIOException e) {
      throw new IOException("cannot write the charts to " + folder, e);
    }
  }

  private static void write(Figure figure, Path folder, SpreadsheetRules rules) {
    try {
      figure.data().write(folder.resolve(figure.name() + ".csv"), rules);
      Sheet.write(Sheet.draw(figure), folder.resolve(figure.name() + ".png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
