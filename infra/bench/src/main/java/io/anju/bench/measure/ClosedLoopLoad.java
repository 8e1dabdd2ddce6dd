package io.anju.bench.measure;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Repeats a request with several clients for a limited time (a closed loop). */
public final class ClosedLoopLoad {

  /** One request; throws a {@link RuntimeException} if the response is not the expected one. */
  public interface Request {
    /**
     * @param turn counts the requests of all clients
     */
    void run(long turn);
  }

  private static final int MAX_REQUESTS_PER_CLIENT = 200_000;

  private ClosedLoopLoad() {}

  /**
   * @param clients how many send requests at once
   * @param seconds the length of the run
   */
  public static Sample run(int clients, double seconds, Request request) {
    var turns = new AtomicLong();
    long deadline = System.nanoTime() + (long) (seconds * 1e9);
    var measured = new long[clients][];
    var failures = new AtomicLong();
    var done = new CountDownLatch(clients);
    long startedAt = System.nanoTime();
    for (int client = 0; client < clients; client++) {
      int clientIndex = client;
      Thread.ofVirtual()
          .start(() -> {
            measured[clientIndex] = requests(deadline, turns, failures, request);
            done.countDown();
          });
    }
    try {
      done.await();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
    long[] all = Arrays.stream(measured).flatMapToLong(Arrays::stream).sorted().toArray();
    return new Sample(all, (System.nanoTime() - startedAt) / 1e9, failures.get());
  }

  private static long[] requests(
      long deadline, AtomicLong turns, AtomicLong failures, Request request) {
    var nanos = new long[MAX_REQUESTS_PER_CLIENT];
    int count = 0;
    while (count < MAX_REQUESTS_PER_CLIENT && System.nanoTime() < deadline) {
      long start = System.nanoTime();
      try {
        request.run(turns.getAndIncrement());
        nanos[count++] = System.nanoTime() - start;
      } catch (RuntimeException failed) {
        failures.incrementAndGet();
      }
    }
    return Arrays.copyOf(nanos, count);
  }
}
