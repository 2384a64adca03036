package org.parley.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.table.CsvTableWriter;
import org.parley.table.SpreadsheetRules;

/**
 * The data of a figure, as its CSV holds them.
 *
 * @param columns header
 * @param rows cells as numbers or text; null for empty ones
 */
public record FigureData(List<String> columns, List<List<Object>> rows) {

  void write(Path file, SpreadsheetRules rules) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        CsvTableWriter writer = new CsvTableWriter(out, columns, rules)) {
      for (List<Object> row : rows) {
        writer.write(row);
      }
    }
  }
}
