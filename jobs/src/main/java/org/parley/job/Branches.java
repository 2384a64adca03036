package org.parley.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Steps of a run that need nothing of each other and go on side by side: while one waits for the
 * engine, or works alone on the driver, others use the rest of the cores. What a branch tells the
 * manifest is told when it is joined, so that the manifest does not depend on who was faster.
 */
final class Branches implements AutoCloseable {

  /** What a branch does. */
  interface Work {
    /**
     * Does it.
     *
     * @param run with a manifest of its own
     */
    void in(RunContext run) throws Exception;
  }

  /** A branch that has been started. */
  final class Branch {
    private final RunContext own;
    private final Future<?> done;

    private Branch(RunContext own, Future<?> done) {
      this.own = own;
      this.done = done;
    }

    /**
     * Waits for its end.
     *
     * @throws Exception whatever its work has thrown
     */
    void join() throws Exception {
      try {
        done.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Exception exception) {
          throw exception;
        }
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw e;
      }
      run.manifest().join(own.manifest());
    }
  }

  private static final long MOST_SECONDS_TO_STOP = 60;

  private final RunContext run;
  private final List<Branch> started = new ArrayList<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "parley-branch");
            thread.setDaemon(true);
            return thread;
          });

  Branches(RunContext run) {
    this.run = run;
  }

  /** Begins some work. */
  Branch start(Work work) {
    RunContext own = run.with(run.manifest().branch());
    Branch branch =
        new Branch(
            own,
            threads.submit(
                () -> {
                  work.in(own);
                  return null;
                }));
    started.add(branch);
    return branch;
  }

  /** Stops what has not come to its end: something else has failed. */
  @Override
  public void close() {
    threads.shutdownNow();
    if (started.stream().allMatch(branch -> branch.done.isDone())) {
      return;
    }
    run.runtime().context().cancelAllJobs();
    try {
      threads.awaitTermination(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
