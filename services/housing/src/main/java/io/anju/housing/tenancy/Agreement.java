package io.anju.housing.tenancy;

import io.anju.codes.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * What both parties agreed on, or the housing officer found: who lives there, until when. It stays
 * evidence while a later change awaits its confirmation.
 *
 * @param people tenants and occupants
 * @param until the last day
 */
public record Agreement(List<PersonId> people, LocalDate until) {

  public Agreement {
    people = List.copyOf(people);
  }
}
