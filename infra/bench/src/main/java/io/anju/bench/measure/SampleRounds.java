package io.anju.bench.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** All rounds of one measured system: their median and spread. */
public record SampleRounds(List<Sample> samples) {

  public SampleRounds {
    samples = List.copyOf(samples);
  }

  public double median(ToDoubleFunction<Sample> of) {
    double[] sorted = sorted(of);
    return sorted[sorted.length / 2];
  }

  /** As {@code median (lowest–highest)}. */
  public String spread(ToDoubleFunction<Sample> of, String format) {
    double[] sorted = sorted(of);
    return (format + " (" + format + "–" + format + ")")
        .formatted(median(of), sorted[0], sorted[sorted.length - 1]);
  }

  public long failures() {
    return samples.stream().mapToLong(Sample::failures).sum();
  }

  private double[] sorted(ToDoubleFunction<Sample> of) {
    return samples.stream().mapToDouble(of).sorted().toArray();
  }
}
