package io.anju.housing.inspection;

import io.anju.codes.DivisionCode;
import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the dwellings somebody has to see to. */
public interface InspectionSearch {

  /**
   * Those with a deadline, or a routine inspection, on or before a day, in the order of their
   * codes.
   */
  List<Versioned<SafetyRecord>> due(
      DivisionCode division, LocalDate until, Optional<String> afterDwelling, int limit);
}
