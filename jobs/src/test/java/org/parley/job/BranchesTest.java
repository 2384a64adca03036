package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.parley.run.RunManifest;
import org.parley.run.UserError;

class BranchesTest {

  private final RunManifest manifest = new RunManifest(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  private final RunContext run = new RunContext(null, null, null, null, null, manifest);

  @Test
  void whatBranchesTellStandsInTheOrderInWhichTheyAreJoined() throws Exception {
    manifest.count("documents", 3);
    CountDownLatch second = new CountDownLatch(1);
    try (Branches branches = new Branches(run)) {
      Branches.Branch slow =
          branches.start(
              on -> {
                second.await();
                on.manifest().count("terms", on.manifest().counted("documents") + 1);
                on.manifest().warn("slow");
              });
      Branches.Branch quick =
          branches.start(
              on -> {
                on.manifest().count("timeline", 5);
                on.manifest().warn("quick");
                second.countDown();
              });
      assertThat(manifest.warnings()).isEmpty();
      slow.join();
      quick.join();
    }
    assertThat(manifest.warnings()).containsExactly("slow", "quick");
    assertThat(manifest.counted("terms")).isEqualTo(4);
    assertThat(manifest.counted("timeline")).isEqualTo(5);
  }

  @Test
  void whatGoesWrongInABranchIsThrownAsItIs() {
    UserError wrong = UserError.wrongUse("no such unit");
    assertThatThrownBy(
            () -> {
              try (Branches branches = new Branches(run)) {
                branches
                    .start(
                        on -> {
                          throw wrong;
                        })
                    .join();
              }
            })
        .isSameAs(wrong);
    assertThatThrownBy(
            () -> {
              try (Branches branches = new Branches(run)) {
                branches
                    .start(
                        on -> {
                          throw new StackOverflowError("deep");
                        })
                    .join();
              }
            })
        .isInstanceOf(StackOverflowError.class);
  }
}
