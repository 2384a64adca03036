package org.parley.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

  @TempDir private Path temporary;
  private Path target;

  @BeforeEach
  void name() {
    target = temporary.resolve("first");
  }

  @Test
  void appearsOnlyWhenComplete() throws IOException {
    try (RunFolder folder = RunFolder.prepare(target, false)) {
      Files.writeString(folder.path().resolve("run.json"), "{}");
      assertThat(target).doesNotExist();
      folder.complete();
    }
    assertThat(target.resolve("run.json")).exists();
    assertThat(temporary.toFile().list()).containsExactly("first");
  }

  @Test
  void leavesAnOlderRunWholeWhenItFails() throws IOException {
    older();
    try (RunFolder folder = RunFolder.prepare(target, true)) {
      Files.writeString(folder.path().resolve("run.json"), "half");
    }
    assertThat(target.resolve("run.json")).hasContent("old");
    assertThat(temporary.toFile().list()).containsExactly("first");
  }

  @Test
  void replacesAnOlderRunWhenAskedTo() throws IOException {
    older();
    try (RunFolder folder = RunFolder.prepare(target, true)) {
      Files.writeString(folder.path().resolve("run.json"), "new");
      folder.complete();
    }
    assertThat(target.resolve("run.json")).hasContent("new");
    assertThat(target.resolve("left.txt")).doesNotExist();
  }

  @Test
  void whatADeadRunLeftIsClearedAndTold() throws IOException {
    Files.createDirectories(temporary.resolve("first.partial/data"));
    Files.createFile(temporary.resolve("first.partial/.lock"));
    try (RunFolder folder = RunFolder.prepare(target, false)) {
      assertThat(folder.found()).singleElement().asString().contains("had broken off");
      assertThat(folder.path().resolve("data")).doesNotExist();
    }
  }

  @Test
  void aRunThatDiedBetweenTheTwoMovesIsPutBack() throws IOException {
    older();
    Files.move(target, temporary.resolve("first.replaced"));
    assertThatThrownBy(() -> RunFolder.prepare(target, false))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("--overwrite");
    assertThat(target.resolve("run.json")).hasContent("old");
  }

  @Test
  void aLivingRunIsNotDisturbed() throws IOException {
    try (RunFolder living = RunFolder.prepare(target, false)) {
      Files.writeString(living.path().resolve("run.json"), "first");
      assertThatThrownBy(() -> RunFolder.prepare(target, false))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("another run");
      living.complete();
    }
    assertThat(target.resolve("run.json")).hasContent("first");
    assertThat(target.resolve(".lock")).doesNotExist();
  }

  @Test
  void refusesAnOlderRunUnlessAskedTo() throws IOException {
    older();
    assertThatThrownBy(() -> RunFolder.prepare(target, false))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("--overwrite");
  }

  @Test
  void neverReplacesAFolderThatIsNoRun() throws IOException {
    Files.createDirectories(target);
    Files.writeString(target.resolve("thesis.txt"), "years of work");
    assertThatThrownBy(() -> RunFolder.prepare(target, true))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no run folder");
    assertThat(target.resolve("thesis.txt")).exists();
  }

  @Test
  void takesAnEmptyFolder() throws IOException {
    Files.createDirectories(target);
    try (RunFolder folder = RunFolder.prepare(target, false)) {
      folder.complete();
    }
    assertThat(target).isDirectory();
  }

  private void older() throws IOException {
    Files.createDirectories(target);
    Files.writeString(target.resolve("run.json"), "old");
    Files.writeString(target.resolve("left.txt"), "left");
  }
}
