package org.parley.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells on a terminal what a run is doing; silent where nobody watches. */
final class Progress implements Consumer<String> {

  private final PrintWriter err;
  private final boolean shown;
  private final Clock clock;
  private final Instant started;

  Progress(PrintWriter err, boolean shown, Clock clock) {
    this.err = err;
    this.shown = shown;
    this.clock = clock;
    this.started = clock.instant();
  }

  /** Shown on standard error where the launcher has found it to be a terminal. */
  static Progress onTerminal(PrintWriter err, Clock clock) {
    return new Progress(err, Boolean.getBoolean("parley.terminal"), clock);
  }

  @Override
  public void accept(String step) {
    if (shown) {
      double seconds = Duration.between(started, clock.instant()).toMillis() / 1000.0;
      err.println(String.format(Locale.ROOT, "%6.1f s  %s", seconds, step));
      err.flush();
    }
  }
}
