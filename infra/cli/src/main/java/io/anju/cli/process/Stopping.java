package io.anju.cli.process;

import io.anju.cli.context.Terminal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

/** Asks processes to stop, and ends those that do not within the time. */
public record Stopping(RunFolder runFolder, Terminal terminal) {

  private static final long POLL_MILLIS = 50;

  /** Stops those of these that run, side by side, and returns when all have ended. */
  public void stopTogether(List<String> names, Duration timeout) {
    var running = names.stream().flatMap(name -> runFolder.running(name).stream()).toList();
    running.forEach(process -> terminal.say("stopping " + process.name()));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      running.forEach(process -> threads.submit(() -> stop(process, timeout)));
    }
    names.forEach(runFolder::delete);
  }

  private void stop(ProcessRecord process, Duration timeout) {
    process.identity().handle().ifPresent(ProcessHandle::destroy);
    var deadline = System.nanoTime() + timeout.toNanos();
    var forced = false;
    for (var handle = process.identity().handle();
        handle.isPresent();
        handle = process.identity().handle()) {
      if (!forced && System.nanoTime() > deadline) {
        terminal.say(process.name() + " does not stop; ending it (nothing acknowledged is lost)");
        handle.get().destroyForcibly();
        forced = true;
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a process was stopping", e);
    }
  }
}
