package io.anju.employment.statistics;

import java.util.List;
import java.util.Optional;

/** Stores the results of the last count. */
public interface CityCountsRepository {

  /** Replaces the results of the count before. */
  void replaceAll(List<CityCounts> counts);

  Optional<CityCounts> find(String city);
}
