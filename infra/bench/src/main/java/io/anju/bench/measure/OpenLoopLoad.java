package io.anju.bench.measure;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends requests at a given rate whether or not earlier ones have completed (an open loop). Latency
 * is measured from the moment a request was due, so that a backlog shows.
 */
public final class OpenLoopLoad {

  private OpenLoopLoad() {}

  /**
   * @param perSecond requests due per second
   * @param seconds the length of the run; requests still open at its end are awaited
   */
  public static Sample run(double perSecond, double seconds, ClosedLoopLoad.Request request) {
    int count = (int) (perSecond * seconds);
    var nanos = new long[count];
    var failures = new AtomicLong();
    var done = new CountDownLatch(count);
    long startedAt = System.nanoTime();
    for (int i = 0; i < count; i++) {
      int turn = i;
      long due = startedAt + (long) (i / perSecond * 1e9);
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      Thread.ofVirtual()
          .start(() -> {
            try {
              request.run(turn);
              nanos[turn] = System.nanoTime() - due;
            } catch (RuntimeException failed) {
              failures.incrementAndGet();
            } finally {
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
    return new Sample(
        Arrays.stream(nanos).filter(one -> one > 0).sorted().toArray(),
        (System.nanoTime() - startedAt) / 1e9,
        failures.get());
  }
}
