package io.anju.housing.dwelling;

import io.anju.codes.DivisionCode;
import java.util.Optional;

/** How many may live in a dwelling that is let, under the rule in force today. */
public interface OccupantLimit {

  /** Empty where no limit applies, or none can be computed from what is known. */
  Optional<Integer> of(DivisionCode community, DwellingAttributes attributes);
}
