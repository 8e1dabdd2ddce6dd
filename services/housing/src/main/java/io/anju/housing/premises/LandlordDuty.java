package io.anju.housing.premises;

import io.anju.codes.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a landlord has yet to do.
 *
 * @param tenancy the tenancyId it comes of; empty for what concerns the dwelling
 * @param person whom it concerns
 * @param by the last day for it, where one is set here
 */
public record LandlordDuty(
    Kind kind, Optional<String> tenancy, Optional<PersonId> person, Optional<LocalDate> by) {

  /** What there is to do. */
  public enum Kind {
    /** Say whether what the tenant filed is so. */
    CONFIRM_FILING,
    /** Renew what ends soon, or let it end. */
    RENEW_OR_END,
    /** Declare that an occupant lives there (Shenzhen arts. 8, 12): nobody has registered it. */
    DECLARE_MOVE_IN,
    /**
     * Declare that somebody moved out (Shenzhen art. 12): still registered there after the tenancy.
     */
    DECLARE_MOVE_OUT,
    /** Put right what an inspection found. */
    FIX_FINDINGS
  }

  static LandlordDuty of(
      Kind kind, String tenancy, Optional<PersonId> person, Optional<LocalDate> by) {
    return new LandlordDuty(kind, Optional.of(tenancy), person, by);
  }
}
