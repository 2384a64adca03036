package org.parley.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Word lists beside this package's classes: fields divided by bars, {@code #} opens a comment. */
final class ResourceLines {

  private ResourceLines() {}

  /** The fields of every line that is no comment, without surrounding blanks. */
  static List<List<String>> read(String name) {
    List<List<String>> lines = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                ResourceLines.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** The words after the name of a class, from a list of {@code class | word, word}. */
  static Set<String> words(List<List<String>> lines, String name) {
    return lines.stream()
        .filter(line -> line.get(0).equals(name))
        .flatMap(line -> items(line.get(1)).stream())
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  /** The items of a list with commas. */
  static List<String> items(String list) {
    return Arrays.stream(list.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
