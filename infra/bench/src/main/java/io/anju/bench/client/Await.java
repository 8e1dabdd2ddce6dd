package io.anju.bench.client;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Repeats a request until its result is accepted or a timeout has passed. */
public final class Await {

  private static final Duration TIMEOUT = Duration.ofMinutes(1);
  private static final Duration INTERVAL = Duration.ofMillis(50);

  private Await() {}

  /** Repeats a request for up to a minute and returns its last result, accepted or not. */
  public static <T> T until(Supplier<T> request, Predicate<T> accepted) {
    return until(TIMEOUT, INTERVAL, request, accepted);
  }

  /**
   * Repeats a request and returns its last result, accepted or not.
   *
   * @param interval the pause between two requests
   */
  public static <T> T until(
      Duration timeout, Duration interval, Supplier<T> request, Predicate<T> accepted) {
    long deadline = System.nanoTime() + timeout.toNanos();
    T result = request.get();
    while (!accepted.test(result) && System.nanoTime() < deadline) {
      LockSupport.parkNanos(interval.toNanos());
      result = request.get();
    }
    return result;
  }
}
