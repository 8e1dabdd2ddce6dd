package io.anju.housing.inspection;

import io.anju.codes.DwellingCode;
import io.anju.contract.housing.SafetyState;
import io.anju.housing.tenancy.DwellingSafety;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import java.time.LocalDate;

/** Says from inspections whether a dwelling is safe to let. */
record InspectedSafety(Aggregates<SafetyRecord> records) implements DwellingSafety {

  @Override
  public boolean hasOpenCriticalFinding(DwellingCode dwelling, LocalDate on) {
    // System: decides on every filing, whoever files and wherever.
    return CurrentCaller.asSystem(() -> records.find(dwelling.value()))
        .filter(known -> known.state().stateOn(on) == SafetyState.UNFIT)
        .isPresent();
  }
}
