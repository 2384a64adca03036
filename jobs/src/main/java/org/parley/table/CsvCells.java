package org.parley.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through a CSV file row by row: UTF-8 with or without a byte-order mark, RFC 4180 quoting,
 * lines ended by CR LF, LF or CR. A row's cells become text only where they are asked for. An empty
 * line is a row of one empty cell.
 */
final class CsvCells implements AutoCloseable {

  private static final int BUFFER_CHARS = 1 << 15;
  private static final int END = -1;
  private static final char QUOTE = '"';
  private static final char MARK = '\uFEFF';

  /** Cells held so that one that recurs is held once; a power of two. */
  private static final int HELD = 1 << 13;

  /** Ids, dates and numbers repeat; texts do not. */
  private static final int LONGEST_HELD = 40;

  private final Reader in;
  private final char delimiter;
  private final char[] buffer = new char[BUFFER_CHARS];
  private final String[] held = new String[HELD];
  private int at;
  private int filled;
  private char[] text = new char[256];
  private int length;
  private int[] ends = new int[32];
  private int cells;
  private long line = 1;

  CsvCells(InputStream in, char delimiter) throws IOException {
    this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
    this.delimiter = delimiter;
    if (peek() == MARK) {
      at++;
    }
  }

  /**
   * Goes to the next row.
   *
   * @return false when there is none
   * @throws IOException when quotes are not closed, or something stands behind them
   */
  boolean next() throws IOException {
    cells = 0;
    length = 0;
    if (peek() == END) {
      return false;
    }
    int stop;
    do {
      stop = peek() == QUOTE ? quoted() : plain();
      endCell();
    } while (stop == delimiter);
    if (stop == '\r' && peek() == '\n') {
      at++;
    }
    line++;
    return true;
  }

  /** Reads a cell; returns what ended it. */
  private int plain() throws IOException {
    while (true) {
      int from = at;
      while (at < filled) {
        char c = buffer[at++];
        if (c == delimiter || c == '\n' || c == '\r') {
          add(from, at - 1);
          return c;
        }
      }
      add(from, at);
      if (peek() == END) {
        return END;
      }
    }
  }

  private int quoted() throws IOException {
    long begun = line;
    at++;
    while (true) {
      int from = at;
      while (at < filled && buffer[at] != QUOTE) {
        line += buffer[at++] == '\n' ? 1 : 0;
      }
      add(from, at);
      if (peek() == END) {
        throw new IOException("line " + begun + ": a quote that is not closed");
      }
      if (buffer[at] == QUOTE) {
        at++;
        if (peek() != QUOTE) {
          return behindQuotes();
        }
        add(at, at + 1);
        at++;
      }
    }
  }

  private int behindQuotes() throws IOException {
    while (true) {
      int c = peek();
      at++;
      if (c == END || c == delimiter || c == '\n' || c == '\r') {
        return c;
      }
      if (!Character.isWhitespace(c)) {
        throw new IOException("line " + line + ": something between a quoted cell and its end");
      }
    }
  }

  private int peek() throws IOException {
    while (at >= filled) {
      filled = in.read(buffer, 0, buffer.length);
      at = 0;
      if (filled < 0) {
        filled = 0;
        return END;
      }
    }
    return buffer[at];
  }

  private void add(int from, int to) {
    if (length + to - from > text.length) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, length + to - from));
    }
    System.arraycopy(buffer, from, text, length, to - from);
    length += to - from;
  }

  private void endCell() {
    if (cells == ends.length) {
      ends = Arrays.copyOf(ends, 2 * cells);
    }
    ends[cells++] = length;
  }

  /** Cells of the row. */
  int size() {
    return cells;
  }

  /** A cell of the row, from 0. */
  String cell(int cell) {
    int from = cell == 0 ? 0 : ends[cell - 1];
    int to = ends[cell];
    if (to - from > LONGEST_HELD) {
      return new String(text, from, to - from);
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    int slot = (hash ^ hash >>> 13) & (HELD - 1);
    if (held[slot] == null || !is(held[slot], from, to)) {
      held[slot] = new String(text, from, to - from);
    }
    return held[slot];
  }

  /** True when a cell of the row has this text. */
  boolean is(int cell, String value) {
    return is(value, cell == 0 ? 0 : ends[cell - 1], ends[cell]);
  }

  private boolean is(String value, int from, int to) {
    if (value.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (value.charAt(i - from) != text[i]) {
        return false;
      }
    }
    return true;
  }

  /** All cells of the row. */
  List<String> row() {
    String[] row = new String[cells];
    for (int i = 0; i < cells; i++) {
      row[i] = cell(i);
    }
    return Arrays.asList(row);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
