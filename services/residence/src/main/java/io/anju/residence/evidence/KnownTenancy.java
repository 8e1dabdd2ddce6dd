package io.anju.residence.evidence;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.Caller;
import io.anju.residence.rules.condition.HeldRecord;
import io.anju.residence.rules.condition.Proof;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A filed tenancy as far as permits and declarations need it.
 *
 * @param until the last day, whether it ran to its term or was terminated; empty while an
 *     indefinite lease goes on
 * @param people tenants and occupants
 */
public record KnownTenancy(
    String id,
    DwellingCode dwelling,
    DivisionCode division,
    Optional<String> landlordPerson,
    Optional<String> landlordUscc,
    Set<PersonId> people,
    LocalDate from,
    Optional<LocalDate> until) {

  public boolean runs(LocalDate on) {
    return !from.isAfter(on) && until.filter(on::isAfter).isEmpty();
  }

  public boolean isLetBy(Caller caller) {
    return landlordPerson.isPresent() && landlordPerson.equals(caller.person().map(PersonId::value))
        || landlordUscc.isPresent() && landlordUscc.equals(caller.uscc().map(uscc -> uscc.value()));
  }

  public Proof proof() {
    return new Proof.Held(HeldRecord.TENANCY, id);
  }
}
