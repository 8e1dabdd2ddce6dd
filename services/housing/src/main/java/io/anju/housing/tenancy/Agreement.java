package io.anju.housing.tenancy;

import io.anju.codes.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What both parties agreed on, or the housing officer found: who lives there, until when. It stays
 * evidence while a later change awaits its confirmation.
 *
 * @param people tenants and occupants
 * @param until the last day; empty of an indefinite lease
 */
public record Agreement(List<PersonId> people, Optional<LocalDate> until) {

  public Agreement {
    people = List.copyOf(people);
  }
}
