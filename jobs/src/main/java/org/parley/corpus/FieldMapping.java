package org.parley.corpus;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which column or key of a record holds what. Names are compared without regard to case.
 *
 * @param chosen the names that the user gives; every other field goes by its usual names
 */
public record FieldMapping(Map<Field, String> chosen) implements Serializable {

  /** Usual names alone. */
  public static final FieldMapping USUAL = new FieldMapping(Map.of());

  /** Copies the map. */
  public FieldMapping {
    chosen = Map.copyOf(chosen);
  }

  /** This mapping with a field under another name. */
  public FieldMapping with(Field field, String name) {
    Map<Field, String> more = new EnumMap<>(Field.class);
    more.putAll(chosen);
    more.put(field, name);
    return new FieldMapping(more);
  }

  /** Names under which the field is looked for, lower case, in order. */
  public List<String> names(Field field) {
    String name = chosen.get(field);
    return name == null ? field.usualNames() : List.of(name.toLowerCase(Locale.ROOT));
  }
}
