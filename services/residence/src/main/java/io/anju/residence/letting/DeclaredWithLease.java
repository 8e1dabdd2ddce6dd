package io.anju.residence.letting;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.ResidenceReason;
import io.anju.residence.person.Presented;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That somebody lives at a dwelling, as the landlord declared it with the filing of the lease.
 *
 * @param presented who they are, where the form gave their document
 * @param on the day the form came in
 * @param landlordUscc of a landlord that is an enterprise
 */
public record DeclaredWithLease(
    String tenancy,
    PersonId person,
    Optional<Presented> presented,
    DwellingCode dwelling,
    DivisionCode division,
    LocalDate since,
    ResidenceReason reason,
    LocalDate on,
    Optional<PersonId> landlord,
    Optional<CreditCode> landlordUscc) {

  public DeclaredWithLease {
    Objects.requireNonNull(tenancy, "tenancy");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(on, "on");
  }
}
