package io.anju.housing.inspection;

import io.anju.codes.DivisionCode;
import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds safety records by deadline. */
public interface InspectionSearch {

  /** With a deadline or routine inspection on or before a day, in the order of dwelling codes. */
  List<Versioned<SafetyRecord>> due(
      DivisionCode division, LocalDate until, Optional<String> afterDwelling, int limit);
}
