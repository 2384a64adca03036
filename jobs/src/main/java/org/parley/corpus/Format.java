package org.parley.corpus;

import java.util.List;
import java.util.Locale;

/** Formats of inputs, told by the ending of the name, whatever its case. */
public enum Format {
  /** One document per file. */
  TEXT("txt text"),
  /** One JSON object per line. */
  JSON_LINES("jsonl ndjson"),
  /** A table with a header. */
  CSV("csv tsv"),
  /** Read by the job, which hands over records. */
  PARQUET("parquet"),
  /** A saved web page; its main text is the document. */
  HTML("html htm xhtml"),
  /** A web archive; each page in it is a document. */
  WARC("warc"),
  JSON("json"),
  UNKNOWN("");

  private final String endings;

  Format(String endings) {
    this.endings = endings;
  }

  /** The format that a name's ending tells, under a final {@code .gz} or not. */
  public static Format of(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    String ending = ending(isGzipped(path) ? name.substring(0, name.length() - 3) : name);
    for (Format format : values()) {
      if (List.of(format.endings.split(" ")).contains(ending) && !ending.isEmpty()) {
        return format;
      }
    }
    return UNKNOWN;
  }

  /** True when the name ends in {@code .gz}. */
  public static boolean isGzipped(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** Why an input of this format is not read, and what to do. */
  String refusal(String path) {
    return switch (this) {
      case JSON -> "one JSON document is not read; write one object per line and name it .jsonl";
      case PARQUET -> "Parquet is read by the jobs alone";
      default ->
          "the ending '"
              + ending(path)
              + "' is not known; known are .txt, .html, .jsonl, .csv, .warc, each also with .gz, and .parquet";
    };
  }

  private static String ending(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }
}
