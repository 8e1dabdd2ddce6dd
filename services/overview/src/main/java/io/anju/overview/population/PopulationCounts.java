package io.anju.overview.population;

import io.anju.contract.residence.ResidenceReason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The counted numbers of one city. */
final class PopulationCounts {

  static final List<String> AGES =
      Stream.concat(AgeBand.labels().stream(), Stream.of(AgeBand.UNKNOWN)).toList();
  static final List<String> REASONS =
      Stream.concat(
              Arrays.stream(ResidenceReason.values()).map(Enum::name), Stream.of(AgeBand.UNKNOWN))
          .toList();

  /**
   * @param division as the source has it, four to twelve digits
   */
  record Line(Measure measure, String division, Breakdown by, String key) {}

  private final int months;
  private final Map<Line, int[]> lines = new HashMap<>();

  PopulationCounts(int months) {
    this.months = months;
  }

  static List<String> keys(Breakdown by) {
    return by == Breakdown.AGE ? AGES : REASONS;
  }

  void add(Measure measure, String division, int month, String age, String reason) {
    increment(new Line(measure, division, Breakdown.AGE, age), month);
    increment(new Line(measure, division, Breakdown.REASON, reason), month);
  }

  private void increment(Line line, int month) {
    lines.computeIfAbsent(line, _ -> new int[months])[month]++;
  }

  Map<Line, int[]> lines() {
    return lines;
  }
}
