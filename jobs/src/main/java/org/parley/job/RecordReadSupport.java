package org.parley.job;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.parley.table.RecordTable;

/**
 * Builds records straight from Parquet's columns. A value that a column repeats is decoded once.
 * Columns that are not wanted are not read; their cells are null, zero or false.
 */
final class RecordReadSupport<T extends Record> extends ReadSupport<T> {

  private final RecordTable<T> table;
  private final List<Class<?>> types;
  private final MessageType schema;
  private final Set<String> wanted;

  /**
   * @param wanted names of the columns to read; empty for all
   */
  RecordReadSupport(RecordTable<T> table, MessageType schema, Set<String> wanted) {
    this.table = table;
    this.types = table.componentTypes();
    this.schema = schema;
    this.wanted = wanted;
  }

  @Override
  public ReadContext init(InitContext context) {
    if (wanted.isEmpty()) {
      return new ReadContext(context.getFileSchema());
    }
    List<Type> columns =
        context.getFileSchema().getFields().stream()
            .filter(column -> wanted.contains(column.getName()))
            .toList();
    return new ReadContext(new MessageType(context.getFileSchema().getName(), columns));
  }

  @SuppressWarnings("deprecation") // abstract, though it is the other that is called
  @Override
  public RecordMaterializer<T> prepareForRead(
      Configuration configuration,
      Map<String, String> metadata,
      MessageType file,
      ReadContext context) {
    return new Materializer(context.getRequestedSchema());
  }

  @Override
  public RecordMaterializer<T> prepareForRead(
      ParquetConfiguration configuration,
      Map<String, String> metadata,
      MessageType file,
      ReadContext context) {
    return new Materializer(context.getRequestedSchema());
  }

  private final class Materializer extends RecordMaterializer<T> {
    private final Object[] absent = new Object[types.size()];
    private final Object[] cells = new Object[types.size()];
    private final GroupConverter root;

    Materializer(MessageType requested) {
      for (int i = 0; i < absent.length; i++) {
        absent[i] = absent(types.get(i));
      }
      Converter[] columns = new Converter[requested.getFieldCount()];
      for (int i = 0; i < columns.length; i++) {
        columns[i] = new Cell(cells, schema.getFieldIndex(requested.getFieldName(i)), types);
      }
      root =
          new GroupConverter() {
            @Override
            public Converter getConverter(int column) {
              return columns[column];
            }

            @Override
            public void start() {
              System.arraycopy(absent, 0, cells, 0, absent.length);
            }

            @Override
            public void end() {
              // The record is built when it is asked for.
            }
          };
    }

    @Override
    public T getCurrentRecord() {
      return table.record(Arrays.asList(cells));
    }

    @Override
    public GroupConverter getRootConverter() {
      return root;
    }

    private static Object absent(Class<?> type) {
      if (type == int.class) {
        return 0;
      }
      if (type == long.class) {
        return 0L;
      }
      if (type == double.class) {
        return 0.0;
      }
      return type == boolean.class ? Boolean.FALSE : null;
    }
  }

  /** Puts the values of one column into its cell. */
  private static final class Cell extends PrimitiveConverter {
    private final Object[] cells;
    private final int index;
    private final boolean text;
    private Dictionary dictionary;
    private String[] decoded;

    Cell(Object[] cells, int index, List<Class<?>> types) {
      this.cells = cells;
      this.index = index;
      this.text = types.get(index) == String.class;
    }

    @Override
    public boolean hasDictionarySupport() {
      return text;
    }

    @Override
    public void setDictionary(Dictionary values) {
      dictionary = values;
      decoded = new String[values.getMaxId() + 1];
    }

    @Override
    public void addValueFromDictionary(int id) {
      if (decoded[id] == null) {
        decoded[id] = dictionary.decodeToBinary(id).toStringUsingUTF8();
      }
      cells[index] = decoded[id];
    }

    @Override
    public void addBinary(Binary value) {
      cells[index] = value.toStringUsingUTF8();
    }

    @Override
    public void addInt(int value) {
      cells[index] = value;
    }

    @Override
    public void addLong(long value) {
      cells[index] = value;
    }

    @Override
    public void addDouble(double value) {
      cells[index] = value;
    }

    @Override
    public void addBoolean(boolean value) {
      cells[index] = value;
    }
  }
}
