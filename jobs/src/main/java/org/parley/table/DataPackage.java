package org.parley.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes the tables of a run folder as a Frictionless Data Package (specs.frictionlessdata.io):
 * every table, every column with type and meaning, and how the files are written.
 */
public final class DataPackage {

  private final SpreadsheetRules rules;
  private final List<Map<String, Object>> resources = new ArrayList<>();

  /** An empty package of tables written under some rules. */
  public DataPackage(SpreadsheetRules rules) {
    this.rules = rules;
  }

  /**
   * Adds a table.
   *
   * @param path relative to the run folder
   * @param written false when it was too long for a spreadsheet and is in {@code data/} alone
   */
  public void add(TableSchema schema, String path, boolean written) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", schema.name());
    resource.put("title", schema.description());
    resource.put("path", path);
    resource.put("profile", "tabular-data-resource");
    if (written) {
      resource.put("format", "csv");
      resource.put("mediatype", "text/csv");
      resource.put("encoding", "utf-8");
      Map<String, Object> dialect = new LinkedHashMap<>();
      dialect.put("delimiter", String.valueOf(rules.delimiter()));
      dialect.put("lineTerminator", "\r\n");
      dialect.put("doubleQuote", true);
      resource.put("dialect", dialect);
    } else {
      resource.put("format", "parquet");
      resource.put("note", "more rows than a spreadsheet holds; --all-rows writes the CSV");
    }
    List<Map<String, Object>> fields = new ArrayList<>();
    for (Column column : schema.columns()) {
      Map<String, Object> field = new LinkedHashMap<>();
      field.put("name", column.name());
      field.put("type", column.type().label());
      field.put("description", column.description());
      if (column.type() == ColumnType.NUMBER && rules.decimalMark() != '.') {
        field.put("decimalChar", String.valueOf(rules.decimalMark()));
      }
      fields.add(field);
    }
    resource.put("schema", Map.of("fields", fields));
    resources.add(resource);
  }

  /** Writes {@code datapackage.json}. */
  public void write(Path file) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("profile", "tabular-data-package");
    all.put("name", "parley-run");
    all.put("resources", resources);
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    Files.write(file, mapper.writeValueAsBytes(all));
  }
}
