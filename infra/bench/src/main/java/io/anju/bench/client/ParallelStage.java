package io.anju.bench.client;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Runs many equal tasks in parallel, with a progress bar and the final rate. */
public final class ParallelStage {

  private static final int WIDTH = 30;
  private static final long REDRAW_MILLIS = 200;

  private final PrintStream out;
  private final int workers;
  private final boolean live = System.console() != null && System.console().isTerminal();

  public ParallelStage(PrintStream out, int workers) {
    this.out = out;
    this.workers = workers;
  }

  /** Runs all tasks; throws the exception of the first that fails and stops the others. */
  public void run(String name, int pieces, IntConsumer piece) {
    var nextPiece = new AtomicInteger();
    var done = new AtomicInteger();
    long startedAt = System.nanoTime();
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          IntStream.range(0, workers)
              .<Future<?>>mapToObj(_ ->
                  all.submit(() -> {
                    for (int i = nextPiece.getAndIncrement();
                        i < pieces;
                        i = nextPiece.getAndIncrement()) {
                      try {
                        piece.accept(i);
                      } catch (RuntimeException failed) {
                        nextPiece.set(pieces);
                        throw failed;
                      }
                      done.incrementAndGet();
                    }
                  }))
              .toList();
      watch(name, pieces, done, nextPiece, startedAt, running);
      finish(running);
    }
    double seconds = (System.nanoTime() - startedAt) / 1e9;
    out.printf(
        "%s%s %s %,8d  %6.1f s  %,7.0f/s%n",
        live ? "\r" : "", label(name), bar(1), pieces, seconds, pieces / seconds);
  }

  private void watch(
      String name,
      int pieces,
      AtomicInteger done,
      AtomicInteger nextPiece,
      long startedAt,
      List<Future<?>> running) {
    while (running.stream().anyMatch(one -> !one.isDone())) {
      if (live) {
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        out.printf(
            "\r%s %s %,8d  %6.1f s  %,7.0f/s",
            label(name),
            bar((double) done.get() / Math.max(1, pieces)),
            done.get(),
            seconds,
            done.get() / seconds);
        out.flush();
      }
      LockSupport.parkNanos(REDRAW_MILLIS * 1_000_000);
    }
  }

  private static void finish(List<Future<?>> running) {
    for (var one : running) {
      try {
        one.get();
      } catch (ExecutionException failed) {
        throw failed.getCause() instanceof RuntimeException known
            ? known
            : new IllegalStateException(failed.getCause());
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopping);
      }
    }
  }

  private static String bar(double part) {
    int full = (int) Math.round(part * WIDTH);
    return "█".repeat(full) + "░".repeat(WIDTH - full);
  }

  /** Chinese characters take two columns. */
  private static String label(String name) {
    int columns = name.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
    return "  " + name + " ".repeat(Math.max(1, 26 - columns));
  }
}
