package io.anju.employment.statistics;

import java.util.List;
import java.util.Optional;

/** What was counted last; it can be counted anew at any time. */
public interface CountBook {

  /** In place of all that was counted before. */
  void replace(List<CityCounts> counts);

  Optional<CityCounts> of(String city);
}
