package io.anju.overview.population;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/** Stores the tables of the last count. */
public interface PopulationRepository {

  /** Replaces the tables of a city in one month. */
  void replace(String city, YearMonth month, List<PopulationTable> tables);

  /** In the order of months. */
  List<PopulationTable> find(String division, Collection<YearMonth> months);
}
