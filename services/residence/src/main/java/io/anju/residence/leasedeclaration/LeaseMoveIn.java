package io.anju.residence.leasedeclaration;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.ResidenceReason;
import io.anju.residence.party.Party;
import io.anju.residence.person.PresentedIdentity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A move-in that the landlord declared when filing the lease.
 *
 * @param presented the identity, where the form gave a document
 * @param declaredOn the day of filing
 * @param landlordUscc of a landlord that is an enterprise
 * @param confirmed whether both parties, or the housing officer, confirmed a lease that names the
 *     person
 * @param statedByLandlord whether the landlord's side made the filing as it stands
 */
public record LeaseMoveIn(
    String tenancy,
    PersonId person,
    Optional<PresentedIdentity> presented,
    DwellingCode dwelling,
    DivisionCode division,
    LocalDate since,
    ResidenceReason reason,
    LocalDate declaredOn,
    Optional<PersonId> landlord,
    Optional<CreditCode> landlordUscc,
    boolean confirmed,
    boolean statedByLandlord) {

  public LeaseMoveIn {
    Objects.requireNonNull(tenancy, "tenancy");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(declaredOn, "declaredOn");
  }

  Party landlordParty() {
    return new Party(landlord, landlordUscc);
  }
}
