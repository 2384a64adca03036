package org.parley.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A node of a YAML file that reports each mistake with its line.
 *
 * @param node scalar, sequence or mapping
 * @param file for messages
 * @param problems where mistakes go
 */
record YamlValue(Node node, String file, Problems problems) {

  private static final Set<String> LEVELS = Set.of("-2", "-1", "0", "1", "2");

  /** 1-based. */
  int line() {
    return node.getStartMark().getLine() + 1;
  }

  void problem(String message) {
    problems.add(file, line(), message);
  }

  boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  /** The scalar as written, without surrounding white space; empty after a problem. */
  String text() {
    if (node instanceof ScalarNode scalar) {
      return isNull() ? "" : scalar.getValue().strip();
    }
    problem("Write one text here, no list and no mapping.");
    return "";
  }

  boolean flag() {
    String text = text();
    if (!text.equals("true") && !text.equals("false")) {
      problem("'" + text + "' is neither true nor false. Write one.");
    }
    return text.equals("true");
  }

  /** The level that {@code text} writes, -2 to +2; null after a problem. */
  Integer level(String text) {
    String digits = text.startsWith("+") ? text.substring(1) : text;
    if (LEVELS.contains(digits)) {
      return Integer.valueOf(digits);
    }
    problem("'" + text + "' is no level. Write -2, -1, 0, 1 or 2.");
    return null;
  }

  /** The texts of a list; empty after a problem. */
  List<String> texts() {
    return values().stream().map(YamlValue::text).filter(text -> !text.isEmpty()).toList();
  }

  /** The items of a list; empty after a problem. */
  List<YamlValue> values() {
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> values = new ArrayList<>();
      sequence.getValue().forEach(item -> values.add(new YamlValue(item, file, problems)));
      return values;
    }
    if (!isNull()) {
      problem("Write a list here: one line per item, each beginning with '- '.");
    }
    return List.of();
  }

  /** The entries of a mapping in file order; empty after a problem. */
  Map<String, YamlValue> entries() {
    Map<String, YamlValue> entries = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      if (!isNull()) {
        problem("Write a mapping here: lines of the form 'key: value'.");
      }
      return entries;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      YamlValue key = new YamlValue(tuple.getKeyNode(), file, problems);
      YamlValue value = new YamlValue(tuple.getValueNode(), file, problems);
      YamlValue before = entries.putIfAbsent(key.text(), value);
      if (before != null) {
        key.problem(
            "'" + key.text() + "' stands on line " + before.line() + " already. Remove one.");
      }
    }
    return entries;
  }

  /** A mapping whose keys are known; missing and unknown keys are problems. */
  YamlMap map(Set<String> required, Set<String> optional) {
    Map<String, YamlValue> entries = entries();
    Set<String> known = new LinkedHashSet<>(required.stream().sorted().toList());
    known.addAll(optional.stream().sorted().toList());
    entries.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            value.problem(
                "The key '"
                    + key
                    + "' is unknown."
                    + Nearest.hint(key, known)
                    + " Known are "
                    + String.join(", ", known)
                    + ".");
          }
        });
    for (String key : known) {
      if (required.contains(key) && !entries.containsKey(key)) {
        problem("The key '" + key + "' is missing. Add a line '" + key + ": …'.");
      }
    }
    return new YamlMap(entries);
  }
}
