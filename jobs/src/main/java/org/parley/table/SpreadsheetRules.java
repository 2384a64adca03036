package org.parley.table;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How cells are printed so that spreadsheets open them rightly.
 *
 * @param delimiter between cells: comma, or semicolon for locales whose decimal mark is a comma
 * @param decimalMark point, or comma
 * @param byteOrderMark true to begin files with U+FEFF
 * @param guarded true to put an apostrophe before text that a spreadsheet would take for a formula
 */
public record SpreadsheetRules(
    char delimiter, char decimalMark, boolean byteOrderMark, boolean guarded)
    implements Serializable {

  /** Comma, point, byte-order mark, guarded: for {@code tables/} and {@code charts/}. */
  public static final SpreadsheetRules TABLES = new SpreadsheetRules(',', '.', true, true);

  /** For files that programs read: no byte-order mark, no guard. */
  public static final SpreadsheetRules PLAIN = new SpreadsheetRules(',', '.', false, false);

  private static final int DECIMALS = 6;

  /** Parts that the last digit counts. */
  private static final long PARTS = 1_000_000;

  /**
   * As many parts are a double to less than {@link #TIE}, and so is the decimal that Java prints it
   * as.
   */
  private static final double MOST_PARTS = 1e12;

  /** Nearer than this to half a part a number is rounded by its decimal digits. */
  private static final double TIE = 1e-3;

  /** The cell as printed, before quoting; empty for null. */
  public String print(Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof Double || cell instanceof Float) {
      return decimal(((Number) cell).doubleValue());
    }
    if (cell instanceof Number || cell instanceof Boolean) {
      return cell.toString();
    }
    return text(cell.toString());
  }

  /** At most six digits after the mark, no trailing zeros; empty when not finite. */
  private String decimal(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    double scaled = Math.abs(value) * PARTS;
    if (scaled < MOST_PARTS) {
      long parts = (long) scaled;
      double rest = scaled - parts;
      if (Math.abs(rest - 0.5) > TIE) {
        return decimal(value < 0, rest > 0.5 ? parts + 1 : parts);
      }
    }
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    String printed = rounded.signum() == 0 ? "0" : rounded.toPlainString();
    return decimalMark == '.' ? printed : printed.replace('.', decimalMark);
  }

  private String decimal(boolean negative, long parts) {
    StringBuilder digits = new StringBuilder(24);
    if (negative && parts > 0) {
      digits.append('-');
    }
    digits.append(parts / PARTS);
    long left = parts % PARTS;
    if (left > 0) {
      digits.append(decimalMark);
      for (long unit = PARTS / 10; left > 0; unit /= 10) {
        digits.append((char) ('0' + left / unit));
        left %= unit;
      }
    }
    return digits.toString();
  }

  private String text(String value) {
    StringBuilder clean = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean control =
          (c < ' ' && c != '\t' && c != '\n')
              || c == 0x7f
              || (Character.isSurrogate(c) && !paired(value, i));
      if (control) {
        if (clean == null) {
          clean = new StringBuilder(value);
        }
        clean.setCharAt(i, '\uFFFD');
      }
    }
    String printable = clean == null ? value : clean.toString();
    return guarded && !printable.isEmpty() && startsFormula(value.charAt(0))
        ? "'" + printable
        : printable;
  }

  private static boolean paired(String value, int i) {
    return Character.isHighSurrogate(value.charAt(i))
        ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
  }

  private static boolean startsFormula(char first) {
    return first == '='
        || first == '+'
        || first == '-'
        || first == '@'
        || first == '\t'
        || first == '\r';
  }
}
