package io.anju.housing.tenancy;

import io.anju.codes.DwellingCode;
import java.time.LocalDate;

/** Whether safety inspections allow a dwelling to be let. */
public interface DwellingSafety {

  /** Whether a critical finding is open; false where it was never inspected. */
  boolean hasOpenCriticalFinding(DwellingCode dwelling, LocalDate on);
}
