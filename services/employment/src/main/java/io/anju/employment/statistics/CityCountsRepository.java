package io.anju.employment.statistics;

import java.util.List;
import java.util.Optional;

/** What was counted last; it can be counted anew at any time. */
public interface CityCountsRepository {

  /** In place of all that was counted before. */
  void replaceAll(List<CityCounts> counts);

  Optional<CityCounts> find(String city);
}
