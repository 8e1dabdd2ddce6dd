package io.anju.overview.population;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bands of age in whole years. */
enum AgeBand {
  UNDER_16("0-15", 0),
  FROM_16("16-24", 16),
  FROM_25("25-34", 25),
  FROM_35("35-44", 35),
  FROM_45("45-59", 45),
  FROM_60("60+", 60);

  static final String UNKNOWN = "UNKNOWN";

  private final String label;
  private final int from;

  AgeBand(String label, int from) {
    this.label = label;
    this.from = from;
  }

  static String of(@Nullable LocalDate born, LocalDate on) {
    if (born == null || born.isAfter(on)) {
      return UNKNOWN;
    }
    int age = Period.between(born, on).getYears();
    return Arrays.stream(values())
        .filter(band -> band.from <= age)
        .reduce((_, last) -> last)
        .map(band -> band.label)
        .orElse(UNKNOWN);
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(band -> band.label).toList();
  }
}
