package io.anju.residence.declaration;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.residence.rules.declaration.DeclarationExemption.Lodging;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody lives at a dwelling since a day, and who says so.
 *
 * @param until the last day of a stay whose end is known: past, it is a departure too; to come, it
 *     tells whether the stay is short
 * @param lodging where they stay, as far as that relieves of declaring
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

  /** Where a declarant's word alone says that somebody stays. */
  public static Lodging defaultLodging(Declarant declarant) {
    return switch (declarant) {
      case HOTEL -> Lodging.HOTEL;
      case SCHOOL -> Lodging.SCHOOL;
      case SELF, LANDLORD, EMPLOYER, HOST, GRID, POLICE -> Lodging.OTHER;
    };
  }
}
