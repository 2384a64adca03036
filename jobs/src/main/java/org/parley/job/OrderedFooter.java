package org.parley.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.PositionOutputStream;

/**
 * Puts the encodings that a Parquet file's footer lists for each column into order. The writer
 * lists them in the order of a hash set, which is another one in every process; the same records
 * then have the same bytes.
 *
 * <p>A Parquet file ends in its footer, the footer's length as four bytes, low ones first, and four
 * letters (Parquet format, "File format"). Whoever writes one asks for the position right before
 * the footer and right behind it, so what was written since the last question but one is held back.
 */
final class OrderedFooter extends PositionOutputStream {

  /** The length and the letters. */
  private static final int TAIL = 2 * Integer.BYTES;

  private final PositionOutputStream out;
  private byte[] before = {};
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private long position;

  OrderedFooter(PositionOutputStream out) {
    this.out = out;
  }

  @Override
  public long getPos() throws IOException {
    if (held.size() > 0) {
      out.write(before);
      before = held.toByteArray();
      held.reset();
    }
    return position;
  }

  @Override
  public void write(int b) {
    held.write(b);
    position++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    held.write(bytes, offset, length);
    position += length;
  }

  /**
   * Writes the footer and closes the file.
   *
   * @throws IllegalStateException when what was written last is no footer
   */
  @Override
  public void close() throws IOException {
    try (out) {
      byte[] tail = held.toByteArray();
      if (tail.length > 0) {
        int length =
            tail.length == TAIL
                ? ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt()
                : -1;
        if (length != before.length) {
          throw new IllegalStateException("a Parquet file is written in another order");
        }
        out.write(ordered(before));
        out.write(tail);
        held.reset();
      }
    }
  }

  private static byte[] ordered(byte[] footer) throws IOException {
    FileMetaData file = Util.readFileMetaData(new ByteArrayInputStream(footer));
    for (RowGroup group : file.getRow_groups()) {
      for (ColumnChunk chunk : group.getColumns()) {
        ColumnMetaData column = chunk.getMeta_data();
        column.getEncodings().sort(Comparator.naturalOrder());
        if (column.isSetEncoding_stats()) {
          column
              .getEncoding_stats()
              .sort(
                  Comparator.comparing(PageEncodingStats::getPage_type)
                      .thenComparing(PageEncodingStats::getEncoding));
        }
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(footer.length);
    Util.writeFileMetaData(file, bytes);
    if (bytes.size() != footer.length) {
      throw new IllegalStateException("a footer changed its length from " + footer.length);
    }
    return bytes.toByteArray();
  }
}
