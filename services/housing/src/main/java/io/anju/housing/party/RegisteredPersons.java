package io.anju.housing.party;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import java.util.Collection;
import java.util.Map;

/**
 * People the residence service registered. An id that was superseded leads to the person all the
 * same.
 */
public interface RegisteredPersons {

  /** By the ids asked for; whom nobody registered is left out. */
  Map<PersonId, RegisteredPerson> findAll(Collection<PersonId> ids);

  /**
   * How many live there by their registration, as far as facts have told: what must not vanish from
   * under them.
   */
  long countRegisteredAt(DwellingCode home);
}
