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
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    String printed = rounded.signum() == 0 ? "0" : rounded.toPlainString();
    return decimalMark == '.' ? printed : printed.replace('.', decimalMark);
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
