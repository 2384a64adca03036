package org.parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of lines per zone in the five articles every run starts with, counted by hand. */
class SeedZonesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "000|body=33, boilerplate=7, headline=3, highlights=5",
        "001|body=22, boilerplate=2, caption=3, headline=1",
        "002|body=15, headline=1",
        "003|body=10, caption=1",
        "004|body=16, boilerplate=4, headline=2",
      })
  void zonesOfTheSeeds(String seed, String zones) throws IOException {
    Path folder =
        Path.of(System.getProperty("parley.root", ".")).resolve("../shared/corpora/seeds");
    assumeThat(Files.isDirectory(folder))
        .as("the articles of %s are not on this machine", folder)
        .isTrue();
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file =
          files.filter(f -> f.getFileName().toString().startsWith(seed)).findFirst().orElseThrow();
    }
    List<ReadResult> results = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      new CorpusReader(FieldMapping.USUAL, null)
          .read(file.toString(), file.getFileName().toString(), in, results::add);
    }
    Map<String, Integer> counts = new TreeMap<>();
    new Cleaner(List.of())
        .layout((Document) results.get(0))
        .paragraphs()
        .forEach(p -> counts.merge(p.zone().label(), 1, Integer::sum));
    assertThat(counts.toString()).isEqualTo("{" + zones + "}");
  }
}
