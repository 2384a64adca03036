package org.parley.corpus;

import java.util.Optional;

/** Formats that are no plain text, known by their first bytes, and what to do about each. */
enum BinaryFormat {
  PDF("%PDF-", "looks like a PDF; export it as text"),
  ZIP(
      "PK\u0003\u0004",
      "looks like a ZIP archive, a Word file or an e-book; unpack it or export it as text"),
  OLD_OFFICE(
      "\u00D0\u00CF\u0011\u00E0", "looks like an old Word or Excel file; export it as text or CSV"),
  RTF("{\\rtf", "looks like a Rich Text file; export it as plain text"),
  GZIP("\u001F\u008B", "looks like gzip data; give its name the ending .gz"),
  BZIP2("BZh", "looks like bzip2 data; unpack it or pack it with gzip"),
  XZ("\u00FD7zXZ\u0000", "looks like xz data; unpack it or pack it with gzip"),
  SEVEN_ZIP("7z\u00BC\u00AF'\u001C", "looks like a 7-Zip archive; unpack it"),
  RAR("Rar!\u001A", "looks like a RAR archive; unpack it"),
  ZSTD("(\u00B5/\u00FD", "looks like Zstandard data; unpack it or pack it with gzip"),
  PARQUET("PAR1", "looks like a Parquet file; give its name the ending .parquet"),
  PNG("\u0089PNG", "looks like a picture (PNG)"),
  JPEG("\u00FF\u00D8\u00FF", "looks like a picture (JPEG)"),
  GIF("GIF8", "looks like a picture (GIF)"),
  SQLITE("SQLite format 3\u0000", "looks like an SQLite database; export its table as CSV"),
  ELF("\u007FELF", "looks like a program");

  /** One character per byte. */
  private final String signature;

  private final String advice;

  BinaryFormat(String signature, String advice) {
    this.signature = signature;
    this.advice = advice;
  }

  /** What it looks like and what to do, for a person to read. */
  String advice() {
    return advice;
  }

  /** The format whose signature opens the bytes, if any. */
  static Optional<BinaryFormat> of(byte[] bytes) {
    for (BinaryFormat format : values()) {
      if (format.opens(bytes)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  private boolean opens(byte[] bytes) {
    if (bytes.length < signature.length()) {
      return false;
    }
    for (int i = 0; i < signature.length(); i++) {
      if ((bytes[i] & 0xFF) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
