package io.anju.housing.tenancy;

import io.anju.codes.DwellingCode;
import java.time.LocalDate;

/** What safety inspections say of a dwelling that is to be let. */
public interface DwellingSafety {

  /** Whether a critical finding is open there; what nobody inspected is not unfit. */
  boolean hasOpenCriticalFinding(DwellingCode dwelling, LocalDate on);
}
