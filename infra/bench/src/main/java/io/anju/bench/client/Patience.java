package io.anju.bench.client;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Asks again until the answer is right, a minute at most; then gives the last answer, right or not.
 */
public final class Patience {

  private static final Duration WITHIN = Duration.ofMinutes(1);
  private static final long PAUSE_NANOS = 50_000_000;

  private Patience() {}

  public static <T> T until(Supplier<T> request, Predicate<T> accepted) {
    long deadline = System.nanoTime() + WITHIN.toNanos();
    T answer = request.get();
    while (!accepted.test(answer) && System.nanoTime() < deadline) {
      LockSupport.parkNanos(PAUSE_NANOS);
      answer = request.get();
    }
    return answer;
  }
}
