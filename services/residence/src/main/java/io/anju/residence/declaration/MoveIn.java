package io.anju.residence.declaration;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.residence.rules.declaration.DeclarationExemption.Lodging;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A declared move-in.
 *
 * @param until the last day of a stay whose end is known; in the past it declares the departure
 *     too, in the future it decides whether the stay is exempt
 * @param lodging where the person stays, as far as it decides on exemptions
 * @param dailyLet whether the landlord lets by the hour or the day
 */
public record MoveIn(
    PersonId person,
    DwellingCode dwelling,
    LocalDate since,
    Optional<LocalDate> until,
    ResidenceReason reason,
    Declarant declaredBy,
    Lodging lodging,
    boolean dailyLet) {

  /** The lodging that the kind of declarant implies. */
  public static Lodging defaultLodging(Declarant declarant) {
    return switch (declarant) {
      case HOTEL -> Lodging.HOTEL;
      case SCHOOL -> Lodging.SCHOOL;
      case SELF, LANDLORD, EMPLOYER, HOST, PROPERTY_SERVICE, AGENCY, GRID, POLICE -> Lodging.OTHER;
    };
  }
}
