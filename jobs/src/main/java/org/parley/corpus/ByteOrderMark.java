package org.parley.corpus;

import java.nio.charset.Charset;

/** Byte-order marks, the longer before the shorter that it begins with. */
enum ByteOrderMark {
  UTF_32_LITTLE("UTF-32LE", "\u00FF\u00FE\u0000\u0000"),
  UTF_32_BIG("UTF-32BE", "\u0000\u0000\u00FE\u00FF"),
  UTF_8("UTF-8", "\u00EF\u00BB\u00BF"),
  UTF_16_LITTLE("UTF-16LE", "\u00FF\u00FE"),
  UTF_16_BIG("UTF-16BE", "\u00FE\u00FF"),
  /** No mark. */
  NONE("UTF-8", "");

  private final String charset;

  /** One character per byte. */
  private final String bytes;

  ByteOrderMark(String charset, String bytes) {
    this.charset = charset;
    this.bytes = bytes;
  }

  /** The encoding it announces; UTF-8 for none. */
  Charset charset() {
    return Charset.forName(charset);
  }

  /** In bytes. */
  int length() {
    return bytes.length();
  }

  /** The mark at the start of a stream. */
  static ByteOrderMark of(byte[] head) {
    for (ByteOrderMark mark : values()) {
      boolean matches = head.length >= mark.length();
      for (int i = 0; matches && i < mark.length(); i++) {
        matches = (head[i] & 0xFF) == mark.bytes.charAt(i);
      }
      if (matches) {
        return mark;
      }
    }
    return NONE;
  }
}
