package io.anju.bench.overload;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Sends requests at a rate whether or not earlier ones have ended, each once, and notes how and
 * when each ended. Latencies count from the moment a request was due.
 */
final class OfferedLoad {

  /** Seconds of a load in which everything is answered, in time, again. */
  private static final double CALM_SECONDS = 1;

  private static final double IN_TIME_NANOS = 1e9;

  private final double perSecond;
  private final double seconds;
  private final long[] nanos;
  private final Outcome[] outcomes;

  private OfferedLoad(double perSecond, double seconds) {
    this.perSecond = perSecond;
    this.seconds = seconds;
    this.nanos = new long[(int) (perSecond * seconds)];
    this.outcomes = new Outcome[nanos.length];
    Arrays.fill(outcomes, Outcome.FAILED);
  }

  /**
   * @param perSecond requests due in a second
   * @param seconds the length; requests that are open at its end are awaited
   */
  static OfferedLoad run(double perSecond, double seconds, Supplier<Outcome> request) {
    var load = new OfferedLoad(perSecond, seconds);
    var done = new CountDownLatch(load.nanos.length);
    long begun = System.nanoTime();
    for (int i = 0; i < load.nanos.length; i++) {
      int turn = i;
      long due = begun + (long) (i / perSecond * 1e9);
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      Thread.ofVirtual()
          .start(() -> {
            try {
              load.outcomes[turn] = request.get();
            } finally {
              load.nanos[turn] = System.nanoTime() - due;
              done.countDown();
            }
          });
    }
    try {
      done.await();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
    return load;
  }

  double offered() {
    return perSecond;
  }

  /** Of a kind, in a second of the load. */
  double rate(Outcome outcome) {
    return count(outcome) / seconds;
  }

  long count(Outcome outcome) {
    return Arrays.stream(outcomes).filter(outcome::equals).count();
  }

  /** Milliseconds at a percentile of those that ended so; not a number without any. */
  double millis(Outcome outcome, double percentile) {
    long[] sorted = new long[outcomes.length];
    int count = 0;
    for (int i = 0; i < outcomes.length; i++) {
      if (outcomes[i] == outcome) {
        sorted[count++] = nanos[i];
      }
    }
    if (count == 0) {
      return Double.NaN;
    }
    Arrays.sort(sorted, 0, count);
    return sorted[(int) Math.min(count - 1L, Math.round(percentile / 100 * (count - 1)))] / 1e6;
  }

  /** Seconds until everything is answered in time for a second; the whole length if it never is. */
  double calmAfter() {
    double calmSince = 0;
    for (int i = 0; i < outcomes.length; i++) {
      double due = i / perSecond;
      if (outcomes[i] != Outcome.ANSWERED || nanos[i] > IN_TIME_NANOS) {
        calmSince = due + 1 / perSecond;
      } else if (due - calmSince >= CALM_SECONDS) {
        return calmSince;
      }
    }
    return seconds;
  }
}
