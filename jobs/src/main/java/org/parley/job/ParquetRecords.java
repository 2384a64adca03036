package org.parley.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.parley.table.RecordTable;
import org.parley.table.TableSchema;
import org.parley.table.Tables;

/**
 * Records of one class in Parquet files, one column per component. Text keeps every character; an
 * empty cell is a Parquet null.
 *
 * @param <T> the record class
 */
final class ParquetRecords<T extends Record> {

  private static final int ROW_GROUP_BYTES = 8 << 20;

  /** Columns of text that seldom recurs: a dictionary of them costs time and saves nothing. */
  private static final Set<String> SELDOM_REPEATED =
      Set.of(
          "mention_id",
          "position_id",
          "content_spans",
          "content",
          "quoted",
          "evidence",
          "name",
          "sentence",
          "side_counts",
          "signature",
          "speaker",
          "statement_id",
          "term",
          "text");

  /**
   * Columns without a dictionary: those above, and numbers. The same ones in every table, for all
   * files that are open share one factory of writers, which takes the settings of the file that was
   * opened last (parquet-column, {@code ParquetProperties.DEFAULT_VALUES_WRITER_FACTORY}).
   */
  private static final Set<String> WITHOUT_DICTIONARY =
      Stream.concat(SELDOM_REPEATED.stream(), Tables.KEPT.stream().flatMap(ParquetRecords::numbers))
          .collect(Collectors.toUnmodifiableSet());

  private final RecordTable<T> table;
  private final MessageType schema;

  ParquetRecords(RecordTable<T> table) {
    this.table = table;
    this.schema = messageType(table.schema(), table.componentTypes());
  }

  private static Stream<String> numbers(RecordTable<?> table) {
    List<Class<?>> types = table.componentTypes();
    return IntStream.range(0, types.size())
        .filter(i -> types.get(i) == int.class || types.get(i) == Integer.class)
        .mapToObj(i -> table.schema().header().get(i));
  }

  /** Writes files row after row; closed by the caller. */
  final class Sink implements Consumer<T>, AutoCloseable {
    private final ParquetWriter<T> writer;
    private long rows;

    Sink(OutputFile file) throws IOException {
      Writing builder =
          new Writing(file)
              .withConf(new PlainParquetConfiguration())
              .withCompressionCodec(CompressionCodecName.SNAPPY)
              .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
              .withRowGroupSize((long) ROW_GROUP_BYTES)
              // Nobody looks for a range of values; the files have digests of their own.
              .withStatisticsEnabled(false)
              .withSizeStatisticsEnabled(false)
              .withPageWriteChecksumEnabled(false);
      for (String column : WITHOUT_DICTIONARY) {
        builder.withDictionaryEncoding(column, false);
      }
      this.writer = builder.build();
    }

    @Override
    public void accept(T row) {
      try {
        writer.write(row);
        rows++;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    long rows() {
      return rows;
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }

  private final class Writing extends ParquetWriter.Builder<T, Writing> {
    Writing(OutputFile file) {
      super(file);
    }

    @Override
    protected Writing self() {
      return this;
    }

    @SuppressWarnings("deprecation") // abstract, though it is the other that is called
    @Override
    protected WriteSupport<T> getWriteSupport(Configuration configuration) {
      return new RecordWriteSupport<>(table, schema);
    }

    @Override
    protected WriteSupport<T> getWriteSupport(ParquetConfiguration configuration) {
      return new RecordWriteSupport<>(table, schema);
    }
  }

  /** Reads a file row after row; closes itself at the end. */
  Iterator<T> read(InputFile file) throws IOException {
    return read(file, Set.of());
  }

  /**
   * Reads some columns of a file; cells of the others are null, zero or false.
   *
   * @param columns empty for all
   */
  Iterator<T> read(InputFile file, Set<String> columns) throws IOException {
    ParquetReader<T> reader = new Reading(file, columns).build();
    return new Iterator<>() {
      private T next = read();

      private T read() throws IOException {
        T row = reader.read();
        if (row == null) {
          reader.close();
        }
        return row;
      }

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public T next() {
        if (next == null) {
          throw new NoSuchElementException();
        }
        try {
          T row = next;
          next = read();
          return row;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private final class Reading extends ParquetReader.Builder<T> {
    private final Set<String> columns;

    Reading(InputFile file, Set<String> columns) {
      super(file, new PlainParquetConfiguration());
      this.columns = columns;
    }

    @Override
    protected ReadSupport<T> getReadSupport() {
      return new RecordReadSupport<>(table, schema, columns);
    }
  }

  private static MessageType messageType(TableSchema schema, List<Class<?>> types) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (int i = 0; i < types.size(); i++) {
      String name = schema.columns().get(i).name();
      Class<?> type = types.get(i);
      Type.Repetition repetition =
          type.isPrimitive() ? Type.Repetition.REQUIRED : Type.Repetition.OPTIONAL;
      if (type == String.class) {
        message
            .primitive(PrimitiveTypeName.BINARY, repetition)
            .as(LogicalTypeAnnotation.stringType())
            .named(name);
      } else {
        message.primitive(parquetType(type), repetition).named(name);
      }
    }
    return message.named(schema.name());
  }

  private static PrimitiveTypeName parquetType(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return PrimitiveTypeName.INT32;
    }
    if (type == long.class || type == Long.class) {
      return PrimitiveTypeName.INT64;
    }
    return type == boolean.class ? PrimitiveTypeName.BOOLEAN : PrimitiveTypeName.DOUBLE;
  }
}
