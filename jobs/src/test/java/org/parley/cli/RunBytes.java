package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Holds the tables and the network of two runs against each other, byte for byte. */
final class RunBytes {

  private RunBytes() {}

  /** Both runs have the same files with the same bytes. */
  static void assertSame(Path actual, Path expected) throws IOException {
    for (String part : List.of("tables", "network")) {
      List<String> names = names(expected.resolve(part));
      assertThat(names(actual.resolve(part))).as(part).isEqualTo(names);
      for (String name : names) {
        assertThat(Files.readString(actual.resolve(part).resolve(name)))
            .as("%s/%s", part, name)
            .isEqualTo(Files.readString(expected.resolve(part).resolve(name)));
      }
    }
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
