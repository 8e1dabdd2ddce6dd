package io.anju.bench.store;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Sorted times of one operation, in nanoseconds. */
record Latencies(long[] nanos) {

  /** One thread: a fifth as many calls first, to warm up, which are not counted. */
  static Latencies of(int calls, IntConsumer operation) {
    for (int i = 0; i < calls / 5; i++) {
      operation.accept(-1 - i);
    }
    var nanos = new long[calls];
    for (int i = 0; i < calls; i++) {
      long start = System.nanoTime();
      operation.accept(i);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return new Latencies(nanos);
  }

  double millis(double quantile) {
    return nanos[(int) Math.min(nanos.length - 1L, Math.round(quantile * nanos.length))] / 1e6;
  }
}
