package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.PositionOutputStream;
import org.junit.jupiter.api.Test;

class OrderedFooterTest {

  private static final byte[] PAGES = "pages of a column".getBytes(StandardCharsets.UTF_8);
  private static final byte[] LETTERS = "PAR1".getBytes(StandardCharsets.UTF_8);

  private static byte[] file(List<Encoding> encodings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OrderedFooter out = new OrderedFooter(to(bytes))) {
      out.write(LETTERS);
      out.getPos();
      out.write(PAGES);
      long footer = out.getPos();
      assertThat(footer).isEqualTo(LETTERS.length + PAGES.length);
      Util.writeFileMetaData(metadata(encodings), out);
      int length = (int) (out.getPos() - footer);
      out.write(
          ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(length).array());
      out.write(LETTERS);
    }
    return bytes.toByteArray();
  }

  private static FileMetaData metadata(List<Encoding> encodings) {
    ColumnMetaData column =
        new ColumnMetaData(
            Type.INT32,
            new ArrayList<>(encodings),
            List.of("start"),
            CompressionCodec.SNAPPY,
            7,
            70,
            60,
            4);
    List<PageEncodingStats> pages = new ArrayList<>();
    encodings.forEach(e -> pages.add(new PageEncodingStats(PageType.DATA_PAGE, e, 1)));
    column.setEncoding_stats(pages);
    ColumnChunk chunk = new ColumnChunk(4);
    chunk.setMeta_data(column);
    RowGroup group = new RowGroup(List.of(chunk), 70, 7);
    return new FileMetaData(1, List.of(new SchemaElement("row")), 7, List.of(group));
  }

  private static PositionOutputStream to(ByteArrayOutputStream bytes) {
    return new PositionOutputStream() {
      @Override
      public long getPos() {
        return bytes.size();
      }

      @Override
      public void write(int b) {
        bytes.write(b);
      }
    };
  }

  @Test
  void theOrderInWhichEncodingsAreMetLeavesNoTrace() throws IOException {
    assertThat(file(List.of(Encoding.RLE, Encoding.PLAIN, Encoding.PLAIN_DICTIONARY)))
        .isEqualTo(file(List.of(Encoding.PLAIN_DICTIONARY, Encoding.RLE, Encoding.PLAIN)));
  }

  @Test
  void everythingElseStaysAsItWas() throws IOException {
    List<Encoding> inOrder = List.of(Encoding.PLAIN, Encoding.RLE);
    byte[] file = file(List.of(Encoding.RLE, Encoding.PLAIN));
    int before = LETTERS.length + PAGES.length;
    FileMetaData read =
        Util.readFileMetaData(new ByteArrayInputStream(file, before, file.length - before));
    assertThat(read).isEqualTo(metadata(inOrder));
    assertThat(new String(file, 0, before, StandardCharsets.UTF_8))
        .isEqualTo("PAR1pages of a column");
    assertThat(new String(file, file.length - 4, 4, StandardCharsets.UTF_8)).isEqualTo("PAR1");
  }

  @Test
  void aFileWithoutFooterIsTold() {
    OrderedFooter out = new OrderedFooter(to(new ByteArrayOutputStream()));
    out.write(PAGES, 0, PAGES.length);
    assertThatThrownBy(out::close).isInstanceOf(IllegalStateException.class);
  }
}
