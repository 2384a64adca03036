package org.parley.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.time.Granularity;

class RunManifestTest {

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void aRunMadeAlikeDiffersInNothing() throws Exception {
    RunManifest run = manifest("abc", "", 5);
    assertThat(run.differencesTo(again(manifest("abc", "", 9)))).isEmpty();
  }

  @Test
  void whatMayChangeARecordIsNamed() throws Exception {
    RunManifest run = manifest("abc", "windows-1252", 5);
    assertThat(run.differencesTo(again(manifest("abd", "", 5))))
        .containsExactly("Parley's code", "the option charset");
  }

  @Test
  void codeThatIsNotKnownIsNeverTheSame() throws Exception {
    RunManifest run = manifest("", "", 5);
    assertThat(run.differencesTo(again(run))).containsExactly("Parley's code");
  }

  @Test
  void anOptionMayChangeRecordsUnlessItIsKnownNotTo() {
    assertThat(options("", 5).reading().keySet()).containsExactly("charset", "fields");
    assertThat(Arrays.stream(RunOptions.class.getRecordComponents()).map(RecordComponent::getName))
        .contains("charset", "fields");
  }

  private RunManifest again(RunManifest manifest) throws Exception {
    Path file = folder.resolve("run.json");
    manifest.write(file);
    return manifest.read(Files.readAllBytes(file));
  }

  private static RunManifest manifest(String code, String charset, int bootstrap) {
    RunManifest manifest = new RunManifest(CLOCK);
    manifest.version("parley", "1");
    manifest.version("code", code);
    manifest.version("java", "17");
    manifest.version("spark", "4");
    manifest.codebook("sha256", "c");
    manifest.options(options(charset, bootstrap));
    return manifest;
  }

  private static RunOptions options(String charset, int bootstrap) {
    return new RunOptions(
        List.of("in"),
        "",
        "",
        List.of(),
        "out",
        false,
        "",
        Map.of("text", "body"),
        charset,
        Granularity.MONTH,
        1,
        "paragraph",
        bootstrap,
        1,
        3,
        2,
        List.of("own_words"),
        0,
        false,
        ',',
        '.',
        true,
        "");
  }
}
