package org.parley.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.parley.table.RecordTable;
import org.parley.table.TableSchema;

/**
 * Records of one class in Parquet files, one column per component. Text keeps every character; an
 * empty cell is a Parquet null.
 *
 * @param <T> the record class
 */
final class ParquetRecords<T extends Record> {

  private static final int ROW_GROUP_BYTES = 8 << 20;

  private final RecordTable<T> table;
  private final MessageType schema;
  private final List<Class<?>> types;

  ParquetRecords(RecordTable<T> table) {
    this.table = table;
    this.types = table.componentTypes();
    this.schema = messageType(table.schema(), types);
  }

  /** Writes files row after row; closed by the caller. */
  final class Sink implements Consumer<T>, AutoCloseable {
    private final ParquetWriter<Group> writer;
    private long rows;

    Sink(OutputFile file) throws IOException {
      this.writer =
          ExampleParquetWriter.builder(file)
              .withType(schema)
              .withConf(new PlainParquetConfiguration())
              .withCompressionCodec(CompressionCodecName.SNAPPY)
              .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
              .withRowGroupSize((long) ROW_GROUP_BYTES)
              .build();
    }

    @Override
    public void accept(T row) {
      try {
        writer.write(group(row));
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

  /** Reads a file row after row; closes itself at the end. */
  Iterator<T> read(InputFile file) throws IOException {
    ParquetGroups groups = new ParquetGroups(file);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return groups.hasNext();
      }

      @Override
      public T next() {
        return record(groups.next());
      }
    };
  }

  private Group group(T row) {
    Group group = new SimpleGroup(schema);
    List<Object> cells = table.cells(row);
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      if (cell == null) {
        continue;
      }
      if (cell instanceof Integer number) {
        group.add(i, number);
      } else if (cell instanceof Long number) {
        group.add(i, number);
      } else if (cell instanceof Double number) {
        group.add(i, number);
      } else if (cell instanceof Boolean flag) {
        group.add(i, flag);
      } else {
        group.add(i, Binary.fromString(cell.toString()));
      }
    }
    return group;
  }

  private T record(Group group) {
    List<Object> cells = new ArrayList<>(types.size());
    for (int i = 0; i < types.size(); i++) {
      cells.add(group.getFieldRepetitionCount(i) == 0 ? null : cell(group, i));
    }
    return table.record(cells);
  }

  private Object cell(Group group, int i) {
    Class<?> type = types.get(i);
    if (type == int.class || type == Integer.class) {
      return group.getInteger(i, 0);
    }
    if (type == long.class || type == Long.class) {
      return group.getLong(i, 0);
    }
    if (type == double.class || type == Double.class) {
      return group.getDouble(i, 0);
    }
    if (type == boolean.class || type == Boolean.class) {
      return group.getBoolean(i, 0);
    }
    return group.getString(i, 0);
  }

  private static MessageType messageType(TableSchema schema, List<Class<?>> types) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (int i = 0; i < types.size(); i++) {
      String name = schema.columns().get(i).name();
      Class<?> type = types.get(i);
      if (type == int.class || type == Integer.class) {
        message.optional(PrimitiveTypeName.INT32).named(name);
      } else if (type == long.class || type == Long.class) {
        message.optional(PrimitiveTypeName.INT64).named(name);
      } else if (type == double.class || type == Double.class) {
        message.optional(PrimitiveTypeName.DOUBLE).named(name);
      } else if (type == boolean.class || type == Boolean.class) {
        message.optional(PrimitiveTypeName.BOOLEAN).named(name);
      } else {
        message
            .optional(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named(name);
      }
    }
    return message.named(schema.name());
  }
}
