package org.parley.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.parley.table.Extract.EqualRowsOnce;
import org.parley.table.Extract.MostOf;

/** Takes an extract from the rows of a table, which pass one by one. */
final class Extraction {

  /** Ids, dates and numbers repeat; texts do not. */
  private static final int LONGEST_HELD = 40;

  private static final int MOST_HELD = 100_000;

  private record Ranked(double number, int place, List<String> row) {}

  /** The row that gives way first stands first. */
  private static final Comparator<Ranked> LOWEST =
      Comparator.comparingDouble(Ranked::number)
          .thenComparing(Comparator.comparingInt(Ranked::place).reversed());

  private final String name;
  private final List<String> header;
  private final Extract wanted;
  private final int[] columns;
  private final int[] conditions;
  private final int ranking;
  private final Map<String, String> held = new HashMap<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final Map<List<String>, Integer> counts = new LinkedHashMap<>();
  private final PriorityQueue<Ranked> most = new PriorityQueue<>(LOWEST);
  private int met;

  /**
   * Nothing taken yet.
   *
   * @param name of the table
   * @param header its columns; a table without any has no rows to ask
   * @throws IllegalArgumentException when a column is not there that tells the rows wanted
   */
  Extraction(String name, List<String> header, Extract wanted) {
    this.name = name;
    this.header = header;
    this.wanted = wanted;
    this.columns =
        IntStream.range(0, header.size())
            .filter(i -> wanted.columns().isEmpty() || wanted.columns().contains(header.get(i)))
            .toArray();
    this.conditions =
        wanted.conditions().stream().mapToInt(condition -> index(condition.column())).toArray();
    this.ranking = wanted.keep() instanceof MostOf m ? index(m.column()) : -1;
  }

  private int index(String column) {
    return header.isEmpty() ? -1 : Table.index(name, header, column);
  }

  /** Lets a row pass; cells without guard. */
  void accept(List<String> cells) {
    for (int i = 0; i < conditions.length; i++) {
      String cell = cell(cells, conditions[i]);
      if (!wanted.conditions().get(i).cell().test(cell)) {
        return;
      }
    }
    met++;
    if (wanted.keep() instanceof MostOf m) {
      rank(cells, m.rows());
    } else if (wanted.keep() instanceof EqualRowsOnce) {
      counts.merge(row(cells), 1, Integer::sum);
    } else {
      rows.add(row(cells));
    }
  }

  private void rank(List<String> cells, int size) {
    String cell = cell(cells, ranking);
    double number =
        cell.isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(cell.replace(',', '.'));
    if (most.size() < size) {
      most.add(new Ranked(number, met, row(cells)));
    } else if (size > 0 && number > most.peek().number()) {
      most.poll();
      most.add(new Ranked(number, met, row(cells)));
    }
  }

  /** What was taken. */
  Table table() {
    List<String> kept = new ArrayList<>(IntStream.of(columns).mapToObj(header::get).toList());
    if (wanted.keep() instanceof MostOf) {
      most.stream().sorted(Comparator.comparingInt(Ranked::place)).forEach(r -> rows.add(r.row()));
      most.clear();
    } else if (wanted.keep() instanceof EqualRowsOnce) {
      kept.add(Extract.ROWS);
      counts.forEach(
          (row, times) -> {
            List<String> counted = new ArrayList<>(row);
            counted.add(String.valueOf(times));
            rows.add(counted);
          });
      counts.clear();
    }
    return new Table(name, kept, rows);
  }

  private static String cell(List<String> cells, int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  /** Where a row is longer than the header, all of it is kept with the whole header. */
  private List<String> row(List<String> cells) {
    boolean whole = columns.length == header.size();
    int width = whole ? cells.size() : columns.length;
    List<String> row = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      int column = whole ? i : columns[i];
      if (column < cells.size()) {
        row.add(held(cells.get(column)));
      }
    }
    return row;
  }

  /** A short cell that recurs is mostly held once. */
  private String held(String cell) {
    if (cell.length() > LONGEST_HELD) {
      return cell;
    }
    String known = held.get(cell);
    if (known == null && held.size() < MOST_HELD) {
      held.put(cell, cell);
    }
    return known == null ? cell : known;
  }
}
