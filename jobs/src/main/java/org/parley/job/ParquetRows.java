package org.parley.job;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/**
 * Rows of anybody's Parquet file as name to value; fields that are no single values are left out.
 */
final class ParquetRows {

  private final InputFile file;

  ParquetRows(InputFile file) {
    this.file = file;
  }

  /** All rows, in file order; closes itself at the end. */
  Iterator<Map<String, Object>> iterator() throws IOException {
    ParquetGroups groups = new ParquetGroups(file);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return groups.hasNext();
      }

      @Override
      public Map<String, Object> next() {
        return values(groups.next());
      }
    };
  }

  private static Map<String, Object> values(Group group) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < group.getType().getFieldCount(); i++) {
      Type type = group.getType().getType(i);
      if (type.isPrimitive() && group.getFieldRepetitionCount(i) == 1) {
        values.put(type.getName(), value(group, i, type.asPrimitiveType()));
      }
    }
    return values;
  }

  private static Object value(Group group, int i, PrimitiveType type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    return switch (type.getPrimitiveTypeName()) {
      case INT32 ->
          logical instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation
              ? java.time.LocalDate.ofEpochDay(group.getInteger(i, 0)).toString()
              : (Object) group.getInteger(i, 0);
      case INT64 ->
          logical instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation stamp
              ? instant(group.getLong(i, 0), stamp).toString()
              : (Object) group.getLong(i, 0);
      case INT96 -> julianDay(NanoTime.fromBinary(group.getInt96(i, 0)).getJulianDay());
      case BOOLEAN -> group.getBoolean(i, 0);
      case FLOAT -> group.getFloat(i, 0);
      case DOUBLE -> group.getDouble(i, 0);
      case BINARY, FIXED_LEN_BYTE_ARRAY -> group.getBinary(i, 0).getBytes();
    };
  }

  private static java.time.Instant instant(
      long value, LogicalTypeAnnotation.TimestampLogicalTypeAnnotation stamp) {
    return switch (stamp.getUnit()) {
      case MILLIS -> java.time.Instant.ofEpochMilli(value);
      case MICROS -> java.time.Instant.ofEpochSecond(0, value * 1000);
      case NANOS -> java.time.Instant.ofEpochSecond(0, value);
    };
  }

  /** The day of a Julian day number, as Spark's older timestamps have it. */
  private static String julianDay(int day) {
    return java.time.LocalDate.MIN.with(java.time.temporal.JulianFields.JULIAN_DAY, day).toString();
  }
}
