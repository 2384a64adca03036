package org.parley.codebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping whose keys have been checked.
 *
 * @param entries by key
 */
record YamlMap(Map<String, YamlValue> entries) {

  Optional<YamlValue> optional(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** The text of a key; a problem when the key is there without text, empty when it is missing. */
  String text(String key) {
    YamlValue value = entries.get(key);
    if (value == null) {
      return "";
    }
    String text = value.text();
    if (text.isEmpty()) {
      value.problem("'" + key + "' is empty. Fill it in.");
    }
    return text;
  }

  List<YamlValue> list(String key) {
    YamlValue value = entries.get(key);
    return value == null ? List.of() : value.values();
  }
}
