package org.parley.codebook;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads {@code issues.yaml}: questions, their five levels, and the cues of each level. Keys are the
 * components of {@link Issue} and {@link LevelCue}, and {@code phrases} for lists that all issues
 * share; the patterns themselves are not looked into.
 */
final class IssueFile {

  private static final Set<String> SALIENCES = Set.of("", "raised", "set_aside");

  private IssueFile() {}

  static List<Issue> read(SourceFile file, Problems problems) {
    String text = file.exists() ? file.text(problems) : null;
    if (text == null) {
      return List.of();
    }
    Node root;
    try {
      root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      problems.add(
          file.name(),
          line,
          "This is no YAML: "
              + e.getProblem()
              + ". Mind indentation; put text that holds ': ' or"
              + " ' #' between quotation marks.");
      return List.of();
    } catch (YAMLException e) {
      problems.add(file.name(), 0, "This is no YAML: " + e.getMessage() + ".");
      return List.of();
    }
    if (root == null) {
      return List.of();
    }
    YamlValue top = new YamlValue(root, file.name(), problems);
    List<Issue> issues = new ArrayList<>();
    Map<String, Integer> ids = new HashMap<>();
    YamlMap map = top.map(Set.of("issues"), Set.of("phrases"));
    Map<String, List<String>> shared = phrases(map);
    for (YamlValue value : map.list("issues")) {
      Issue issue = issue(value, shared);
      unique(issue.id(), "issue", value, ids);
      issues.add(issue);
    }
    return issues;
  }

  private static Map<String, List<String>> phrases(YamlMap map) {
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    map.optional("phrases")
        .ifPresent(v -> v.entries().forEach((name, list) -> phrases.put(name, list.texts())));
    return phrases;
  }

  private static Issue issue(YamlValue value, Map<String, List<String>> shared) {
    YamlMap map =
        value.map(
            Set.of("id", "label", "question", "levels", "cues"),
            Set.of("topics", "context", "elsewhere", "phrases"));
    String id = map.text("id");
    List<LevelCue> cues = new ArrayList<>();
    Map<String, Integer> ids = new HashMap<>();
    for (YamlValue cue : map.list("cues")) {
      LevelCue read = cue(cue);
      unique(read.id(), "cue", cue, ids);
      cues.add(read);
    }
    Map<String, List<String>> phrases = new LinkedHashMap<>(shared);
    phrases.putAll(phrases(map));
    return new Issue(
        id,
        map.text("label"),
        map.text("question"),
        levels(map),
        map.optional("topics").map(YamlValue::texts).orElse(List.of()),
        map.optional("context").map(YamlValue::texts).orElse(List.of()),
        map.optional("elsewhere").map(YamlValue::texts).orElse(List.of()),
        List.copyOf(cues),
        java.util.Collections.unmodifiableMap(phrases));
  }

  private static List<Level> levels(YamlMap map) {
    Map<Integer, Level> levels = new TreeMap<>();
    map.optional("levels")
        .ifPresent(
            v -> {
              v.entries()
                  .forEach(
                      (key, name) -> {
                        Integer value = name.level(key);
                        if (value != null) {
                          levels.put(value, new Level(value, name.text()));
                        }
                      });
              for (int value = -2; value <= 2; value++) {
                if (!levels.containsKey(value)) {
                  v.problem("Level " + value + " has no name. Add a line '" + value + ": …'.");
                }
              }
            });
    return List.copyOf(levels.values());
  }

  private static LevelCue cue(YamlValue value) {
    YamlMap map =
        value.map(
            Set.of("id", "level", "pattern", "example"),
            Set.of("negated", "condition", "salience", "topical", "sides", "goes_with"));
    Integer level = map.optional("level").map(v -> v.level(v.text())).orElse(null);
    Integer negated =
        map.optional("negated").filter(v -> !v.isNull()).map(v -> v.level(v.text())).orElse(null);
    String salience = map.optional("salience").map(YamlValue::text).orElse("");
    if (!SALIENCES.contains(salience)) {
      value.problem("'" + salience + "' is no salience. Write raised, set_aside, or leave it out.");
    }
    return new LevelCue(
        map.text("id"),
        level == null ? 0 : level,
        map.text("pattern"),
        negated,
        map.optional("condition").map(YamlValue::text).orElse(""),
        salience,
        map.optional("topical").map(YamlValue::flag).orElse(false),
        map.optional("sides").map(YamlValue::texts).orElse(List.of()),
        goesWith(map, level),
        map.text("example"),
        value.line());
  }

  private static Set<Integer> goesWith(YamlMap cue, Integer own) {
    Set<Integer> levels = new TreeSet<>();
    for (YamlValue item : cue.list("goes_with")) {
      Integer level = item.level(item.text());
      if (level != null && level.equals(own)) {
        item.problem("A cue goes with its own level anyway. Leave " + level + " out.");
      } else if (level != null) {
        levels.add(level);
      }
    }
    return Collections.unmodifiableSet(levels);
  }

  private static void unique(String id, String what, YamlValue value, Map<String, Integer> seen) {
    Integer line = id.isEmpty() ? null : seen.putIfAbsent(id, value.line());
    if (line != null) {
      value.problem(
          "The "
              + what
              + " '"
              + id
              + "' stands on line "
              + line
              + " already. Give this one another"
              + " id.");
    }
  }
}
