package io.anju.bench.measure;

/**
 * The measurements of one round.
 *
 * @param nanos latencies of the successful requests, sorted
 * @param seconds how long the round took
 * @param failures requests without the expected response
 */
public record Sample(long[] nanos, double seconds, long failures) {

  public double perSecond() {
    return nanos.length / seconds;
  }

  /** Milliseconds at a percentile, 0 to 100. */
  public double millis(double percentile) {
    if (nanos.length == 0) {
      return Double.NaN;
    }
    int at = (int) Math.min(nanos.length - 1L, Math.round(percentile / 100 * (nanos.length - 1)));
    return nanos[at] / 1e6;
  }
}
