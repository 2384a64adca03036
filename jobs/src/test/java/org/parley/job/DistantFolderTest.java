package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.run.UserError;

class DistantFolderTest {

  /** Files of a run, the manifest apart. */
  private static final List<String> NEW =
      List.of(
          "data/mentions/part-00000.parquet",
          "data/statements/part-00000.parquet",
          "network/nodes.csv",
          "tables/actors.csv",
          "tables/terms.csv");

  @TempDir private Path folder;
  private Path target;
  private Path staging;

  @BeforeEach
  void nameFolders() {
    target = folder.resolve("run");
    staging = folder.resolve("staging");
  }

  private DistantFolder of(String application) {
    return new DistantFolder(new LocalStorage(), target.toString(), application);
  }

  private Path made(String application) {
    return folder.resolve("run.partial").resolve(application);
  }

  @Test
  void aRunReplacesAnOlderOneWithAllItsFiles() throws IOException {
    older();
    make("second");
    of("second").complete(staging);
    assertIsNew();
  }

  @Test
  void nothingIsSaidOfANewPlace() throws IOException {
    assertThat(of("first").begin(false)).isEmpty();
  }

  @Test
  void anOlderRunIsReplacedOnlyWhenAskedTo() throws IOException {
    older();
    assertThatThrownBy(() -> of("second").begin(false))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("--overwrite");
    assertIsOld();
  }

  @Test
  void aFolderThatIsNoRunIsNotReplaced() throws IOException {
    write(target.resolve("thesis.txt"), "years of work");
    assertThatThrownBy(() -> of("second").begin(true)).hasMessageContaining("no run folder");
    assertThat(target.resolve("thesis.txt")).exists();
  }

  @Test
  void whatAKilledRunHasBegunIsDeleted() throws IOException {
    older();
    make("second");
    assertThat(of("third").begin(true)).singleElement().asString().contains("had broken off");
    assertThat(made("second")).doesNotExist();
    assertIsOld();
  }

  @Test
  void aFailedRunLeavesNothing() throws IOException {
    older();
    make("second");
    of("second").abandon();
    assertThat(folder.resolve("run.partial")).doesNotExist();
    assertIsOld();
  }

  @Test
  void theEarlierOfTwoRunsAtOnceIsGivenUp() throws IOException {
    make("first");
    of("second").begin(false);
    write(staging.resolve("tables/actors.csv"), "new");
    assertThatThrownBy(() -> of("first").complete(staging)).hasMessageContaining("has begun since");
    of("first").abandon();
    assertThat(target).doesNotExist();
    assertThat(made("second")).exists();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aWholeRunIsPutInPlaceThoughTheOlderOneIsHalfDeleted(int deleted) throws IOException {
    older();
    makeWhole("second");
    for (String name : List.of("run.json", "data/mentions/part-00007.parquet").subList(0, 2)) {
      if (deleted-- > 0) {
        Files.delete(target.resolve(name));
      }
    }
    if (deleted > 0) {
      new LocalStorage().delete(target.toString());
    }
    assertThatThrownBy(() -> of("third").begin(false)).hasMessageContaining("already exists");
    assertIsNew();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void aWholeRunOfWhichSomeFilesAreMovedIsMovedToItsEnd(int moved) throws IOException {
    makeWhole("second");
    write(made("second").resolve(DistantFolder.MOVING), "");
    for (String name : NEW.subList(0, moved)) {
      Files.createDirectories(target.resolve(name).getParent());
      Files.move(made("second").resolve(name), target.resolve(name));
    }
    assertThat(target.resolve("run.json")).doesNotExist();
    assertThat(of("third").begin(true)).singleElement().asString().contains("whole now");
    assertIsNew();
  }

  @Test
  void aFileThatIsCopiedAndNotYetDeletedIsMovedAgain() throws IOException {
    makeWhole("second");
    write(made("second").resolve(DistantFolder.MOVING), "");
    write(target.resolve(NEW.get(0)), "ne");
    of("third").begin(true);
    assertIsNew();
  }

  @Test
  void marksThatAreLeftWhenAllIsMovedAreDeleted() throws IOException {
    make("second");
    of("second").complete(staging);
    write(made("second").resolve(DistantFolder.MOVING), "");
    of("third").begin(true);
    assertThat(made("second")).doesNotExist();
    assertIsNew();
  }

  private void older() throws IOException {
    write(target.resolve("data/mentions/part-00000.parquet"), "old");
    write(target.resolve("data/mentions/part-00007.parquet"), "old");
    write(target.resolve("tables/actors.csv"), "old");
    write(target.resolve("run.json"), "old");
  }

  /** A run with its records written and its tables still with the driver. */
  private void make(String application) throws IOException {
    of(application).begin(true);
    for (String name : NEW) {
      write((name.startsWith("data") ? made(application) : staging).resolve(name), "new");
    }
    write(staging.resolve("run.json"), "new");
  }

  private void makeWhole(String application) throws IOException {
    make(application);
    for (String name : NEW) {
      write(made(application).resolve(name), "new");
    }
    write(made(application).resolve(DistantFolder.WHOLE), "new");
  }

  private void assertIsOld() throws IOException {
    assertThat(files().values()).containsOnly("old").hasSize(4);
  }

  /** Nothing of an older run is among its files: it would be counted with them. */
  private void assertIsNew() throws IOException {
    assertThat(files().values()).containsOnly("new");
    assertThat(files().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(NEW.stream(), Stream.of("run.json")).toList());
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(target)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(target.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
