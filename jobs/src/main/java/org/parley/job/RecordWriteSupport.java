package org.parley.job;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.parley.table.RecordTable;

/** Hands the cells of records to Parquet one by one, without a tree of values in between. */
final class RecordWriteSupport<T extends Record> extends WriteSupport<T> {

  private final RecordTable<T> table;
  private final MessageType schema;
  private RecordConsumer consumer;

  RecordWriteSupport(RecordTable<T> table, MessageType schema) {
    this.table = table;
    this.schema = schema;
  }

  @SuppressWarnings("deprecation") // abstract, though it is the other that is called
  @Override
  public WriteContext init(Configuration configuration) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    this.consumer = recordConsumer;
  }

  @Override
  public void write(T row) {
    consumer.startMessage();
    List<Object> cells = table.cells(row);
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      if (cell != null) {
        String name = schema.getFieldName(i);
        consumer.startField(name, i);
        add(cell);
        consumer.endField(name, i);
      }
    }
    consumer.endMessage();
  }

  private void add(Object cell) {
    if (cell instanceof Integer number) {
      consumer.addInteger(number);
    } else if (cell instanceof Long number) {
      consumer.addLong(number);
    } else if (cell instanceof Double number) {
      consumer.addDouble(number);
    } else if (cell instanceof Boolean flag) {
      consumer.addBoolean(flag);
    } else {
      consumer.addBinary(
          Binary.fromConstantByteArray(cell.toString().getBytes(StandardCharsets.UTF_8)));
    }
  }
}
