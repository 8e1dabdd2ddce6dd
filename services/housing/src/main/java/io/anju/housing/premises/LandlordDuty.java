package io.anju.housing.premises;

import io.anju.codes.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A duty of a landlord that is not fulfilled yet.
 *
 * @param tenancy the tenancyId; empty where it concerns the dwelling
 * @param person whom it concerns
 * @param by the last day, where there is a deadline
 */
public record LandlordDuty(
    Kind kind, Optional<String> tenancy, Optional<PersonId> person, Optional<LocalDate> by) {

  /** The kind of duty. */
  public enum Kind {
    /** Confirm or contest what the tenant filed. */
    CONFIRM_FILING,
    /** Renew a tenancy that ends soon, or let it end. */
    RENEW_OR_END,
    /** Declare that an occupant lives there (Shenzhen arts. 8, 12): they are not registered yet. */
    DECLARE_MOVE_IN,
    /**
     * Declare that somebody moved out (Shenzhen art. 12): still registered there after the tenancy.
     */
    DECLARE_MOVE_OUT,
    /** Remedy the findings of an inspection. */
    FIX_FINDINGS
  }

  static LandlordDuty of(
      Kind kind, String tenancy, Optional<PersonId> person, Optional<LocalDate> by) {
    return new LandlordDuty(kind, Optional.of(tenancy), person, by);
  }
}
